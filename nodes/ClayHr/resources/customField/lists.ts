import { defineList } from '../../shared/lists/defineList';
import { customFieldShape } from './shape';

/** The company's custom fields. */
export const customFields = defineList('GET /api/customfields', { shape: customFieldShape });
