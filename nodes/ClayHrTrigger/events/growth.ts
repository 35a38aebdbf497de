import { goals } from '../../ClayHr/resources/goal/lists';
import { goalShape } from '../../ClayHr/resources/goal/shape';
import { skills } from '../../ClayHr/resources/skill/lists';
import { skillShape } from '../../ClayHr/resources/skill/shape';
import { newRecord } from './newRecord';
import type { Watch } from './watch';

/** Goals that the key's owner sees. */
export function newGoal(): Watch {
	return newRecord({
		event: 'newGoal',
		records: 'goals',
		idField: 'goalId',
		shape: goalShape,
		lists: () => [{ name: 'all', ...goals }],
	});
}

/** Skills in the company's catalogue. */
export function newSkill(): Watch {
	return newRecord({
		event: 'newSkill',
		records: 'skills',
		idField: 'id',
		shape: skillShape,
		lists: () => [{ name: 'all', ...skills }],
	});
}
