import { defineList, withNames } from '../../shared/lists/defineList';
import { reviewTemplateShape } from './templateShape';

/** Templates of performance reviews. */
export const reviewTemplates = withNames(
	defineList('GET /api/appraisal/template/list', { shape: reviewTemplateShape }),
	{
		thing: 'a review template',
		idFields: ['appraisalTemplateId'],
		nameFields: ['name'],
	},
);
