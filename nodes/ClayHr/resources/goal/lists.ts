import { defineList } from '../../shared/lists/defineList';
import { goalShape } from './shape';

/** Goals that the API key's user can see. */
export const goals = defineList('GET /goal/', { shape: goalShape });
