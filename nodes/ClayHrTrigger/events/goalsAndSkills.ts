import { goals } from '../../ClayHr/resources/goal/lists';
import { goalShape } from '../../ClayHr/resources/goal/shape';
import { skills } from '../../ClayHr/resources/skill/lists';
import { skillShape } from '../../ClayHr/resources/skill/shape';
import type { EventDefinition } from './eventDefinition';
import { newRecordEvent } from './newRecordEvent';

/** New goals that the API key's user can see. */
export function newGoal(): EventDefinition {
	return newRecordEvent({
		event: 'newGoal',
		records: 'goals',
		idField: 'goalId',
		shape: goalShape,
		lists: () => [{ name: 'all', ...goals }],
	});
}

/** New skills in the company's catalog. */
export function newSkill(): EventDefinition {
	return newRecordEvent({
		event: 'newSkill',
		records: 'skills',
		idField: 'id',
		shape: skillShape,
		lists: () => [{ name: 'all', ...skills }],
	});
}
