import { locator } from '../../shared/description/locators';

/** Locator for a performance review template. */
export const reviewTemplateLocator = locator({
	thing: 'a review template',
	search: 'searchReviewTemplates',
	example: '15',
	hint: "The field 'id' of a listed template ('appraisalTemplateId' in raw output)",
});
