import { defineList, withNames } from '../../shared/lists/defineList';
import { formShape } from '../form/shape';

/** The surveys of the company. */
export const surveys = withNames(defineList('GET /api/survey/list', { shape: formShape }), {
	thing: 'a survey',
	idFields: ['dynamicFormId'],
	nameFields: ['name'],
});

/** One survey with its sections. */
export const wholeSurvey = defineList('GET /api/survey/view', {});
