import { defineList } from '../../shared/lists/defineList';
import { reviewTemplateShape } from './templateShape';

/** Templates of performance reviews. */
export const reviewTemplates = defineList('GET /api/appraisal/template/list', { shape: reviewTemplateShape });
