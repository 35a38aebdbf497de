import { defineList } from '../../shared/lists/defineList';
import { formShape } from '../form/shape';

/** The surveys of the company. */
export const surveys = defineList('GET /api/survey/list', { shape: formShape });

/** One survey with its sections. */
export const wholeSurvey = defineList('GET /api/survey/view', {});
