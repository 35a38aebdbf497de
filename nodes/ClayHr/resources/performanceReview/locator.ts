import { locator } from '../../shared/description/locator';

/** The ways to choose a template of performance reviews. */
export const reviewTemplateLocator = locator({
	thing: 'a review template',
	search: 'searchReviewTemplates',
	example: '15',
	hint: "The field 'id' of a listed template ('appraisalTemplateId' in raw output)",
});
