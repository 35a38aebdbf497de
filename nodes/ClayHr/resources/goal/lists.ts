import { defineList, withNames } from '../../shared/lists/defineList';
import { goalShape } from './shape';

/** Goals that the API key's user can see. */
export const goals = withNames(defineList('GET /goal/', { shape: goalShape }), {
	thing: 'a goal',
	idFields: ['goalId', 'id'],
	nameFields: ['summary'],
});
