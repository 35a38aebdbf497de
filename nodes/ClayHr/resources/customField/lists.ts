import { defineList, withNames } from '../../shared/lists/defineList';
import { customFieldShape } from './shape';

/** The company's custom fields. */
export const customFields = withNames(defineList('GET /api/customfields', { shape: customFieldShape }), {
	thing: 'a custom field',
	idFields: ['customFieldId'],
	nameFields: ['customFieldName', 'cfcode'],
});
