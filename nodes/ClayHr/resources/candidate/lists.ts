import { defineList } from '../../shared/lists/defineList';
import { candidateShape } from './shape';

/** Candidates with their basic data. */
export const candidates = defineList('GET /api/v3/candidate/list', {
	shape: candidateShape,
	paging: { idField: 'recruitId' },
});
