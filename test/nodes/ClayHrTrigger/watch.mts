import type { Watch } from '../../../nodes/ClayHrTrigger/events/watch.ts';
import { present, statusMemory } from '../../../nodes/ClayHrTrigger/state/statusMemory.ts';

/** An event about things that were not there before, for tests of what all events have in common. */
export const newThing: Watch = {
	event: 'newThing',
	records: 'things',
	idField: 'id',
	memory: statusMemory({ [present]: [] }),
	scope: 'all',
	lists: () => [{ name: 'all', path: '/things' }],
	markOf: () => present,
	isEvent: (_mark, before) => before === undefined,
	describe: () => ({}),
};
