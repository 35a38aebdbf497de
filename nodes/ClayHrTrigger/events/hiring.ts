import { candidates } from '../../ClayHr/resources/candidate/lists';
import { candidateShape } from '../../ClayHr/resources/candidate/shape';
import { positions } from '../../ClayHr/resources/position/lists';
import { listedPositionShape } from '../../ClayHr/resources/position/shape';
import { statusMemory } from '../state/statusMemory';
import { newRecord } from './newRecord';
import type { Watch } from './watch';

/** Candidates, all of them. */
export function newCandidate(): Watch {
	return newRecord({
		event: 'newCandidate',
		records: 'candidates',
		idField: 'recruitId',
		shape: candidateShape,
		lists: () => [{ name: 'all', ...candidates }],
	});
}

// Which other codes there are is not documented; whatever is none of these is shown to somebody.
const hidden = ['', 'pvt', 'n', 'no', '0', 'false', 'draft', 'unpublished'];

/** Positions that are published, inside the company or for everybody, when they are made or later. */
export function newPositionPublished(): Watch {
	return {
		event: 'newPositionPublished',
		records: 'positions',
		idField: 'positionId',
		shape: listedPositionShape,
		memory: statusMemory({ hidden: [], published: ['hidden'] }),
		scope: 'all',
		lists: () => [{ name: 'all', ...positions }],
		markOf: ({ publishStatus }) =>
			hidden.includes(String(publishStatus ?? '').toLowerCase()) ? 'hidden' : 'published',
		isEvent: (mark) => mark === 'published',
		describe: () => ({}),
	};
}
