import { defineList } from '../../shared/lists/defineList';
import { customFieldShape } from './shape';

/** The fields that the company has added to ClayHR. */
export const customFields = defineList('GET /api/customfields', { shape: customFieldShape });
