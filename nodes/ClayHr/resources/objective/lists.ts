import { defineList } from '../../shared/lists/defineList';
import { objectiveShape } from './shape';

/** Objectives of one user, or the objectives that ClayHR lists without a user. */
export const objectives = defineList('GET /api/objective/', { shape: objectiveShape });
