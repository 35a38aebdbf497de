import { namedLocator } from '../../shared/description/locators';
import { reviewTemplates } from './lists';

/** Locator for a performance review template. */
export const reviewTemplateLocator = namedLocator(reviewTemplates, {
	search: 'searchReviewTemplates',
	example: '15',
	exampleName: 'Annual Review',
	hint: "The field 'id' of a listed template ('appraisalTemplateId' in raw output)",
});
