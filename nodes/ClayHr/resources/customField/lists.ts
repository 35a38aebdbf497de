import { customFieldList } from '../../shared/lists/customFields';
import { withNames } from '../../shared/lists/defineList';
import { customFieldShape } from './shape';

/** The company's custom fields. */
export const customFields = withNames(
	{ ...customFieldList, shape: customFieldShape },
	{
		thing: 'a custom field',
		idFields: ['customFieldId'],
		nameFields: ['customFieldName', 'cfcode'],
	},
);
