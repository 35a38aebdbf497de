import { candidates } from '../../ClayHr/resources/candidate/lists';
import { newCandidateShape } from '../../ClayHr/resources/candidate/shape';
import { positions } from '../../ClayHr/resources/position/lists';
import { listedPositionShape } from '../../ClayHr/resources/position/shape';
import { statusMemory } from '../state/statusMemory';
import { addPeople } from './candidatePeople';
import type { EventDefinition } from './eventDefinition';
import { newRecordEvent } from './newRecordEvent';

/** New candidates of all positions, with the positions' people. */
export function newCandidate(): EventDefinition {
	return newRecordEvent({
		event: 'newCandidate',
		records: 'candidates',
		idField: 'recruitId',
		shape: newCandidateShape,
		complete: addPeople,
		lists: () => [{ name: 'all', ...candidates }],
	});
}

// ClayHR does not document all codes. Any code that is not in this list counts as published.
const hidden = ['', 'pvt', 'n', 'no', '0', 'false', 'draft', 'unpublished'];

/** Positions that become published, internally or publicly, on creation or later. */
export function newPositionPublished(): EventDefinition {
	return {
		event: 'newPositionPublished',
		records: 'positions',
		idField: 'positionId',
		shape: listedPositionShape,
		memory: statusMemory({ hidden: [], published: ['hidden'] }),
		scope: 'all',
		lists: () => [{ name: 'all', ...positions }],
		trackedValueOf: ({ publishStatus }) =>
			hidden.includes(String(publishStatus ?? '').toLowerCase()) ? 'hidden' : 'published',
		hasTrackedFields: (record) => 'publishStatus' in record,
		isEvent: (status) => status === 'published',
		describe: () => ({}),
	};
}
