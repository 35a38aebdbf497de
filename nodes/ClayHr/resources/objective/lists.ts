import { defineList, withNames } from '../../shared/lists/defineList';
import { objectiveShape } from './shape';

/** Objectives of one user, or the objectives that ClayHR lists without a user. */
export const objectives = withNames(defineList('GET /api/objective/', { shape: objectiveShape }), {
	thing: 'an objective',
	idFields: ['objectiveId'],
	nameFields: ['objective'],
});
