import { defineList } from '../../shared/lists/defineList';
import { ptoPolicyShape } from './shape';

/** The PTO policies of the company. */
export const ptoPolicies = defineList('GET /api/ptopolicies', { shape: ptoPolicyShape });
