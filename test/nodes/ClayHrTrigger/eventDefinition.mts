import type { EventDefinition } from '../../../nodes/ClayHrTrigger/events/eventDefinition.ts';
import { present, statusMemory } from '../../../nodes/ClayHrTrigger/state/statusMemory.ts';

/** A "new record" event, for tests of what all events have in common. */
export const newThing: EventDefinition = {
	event: 'newThing',
	records: 'things',
	idField: 'id',
	memory: statusMemory({ [present]: [] }),
	scope: 'all',
	lists: () => [{ name: 'all', path: '/things' }],
	trackedValueOf: () => present,
	isEvent: (_value, previousValue) => previousValue === undefined,
	describe: () => ({}),
};
