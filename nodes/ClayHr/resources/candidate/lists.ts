import { defineList } from '../../shared/lists/defineList';
import { listedCandidateShape } from './shape';

/** Candidates with their basic data. */
export const candidates = defineList('GET /api/v3/candidate/list', {
	shape: listedCandidateShape,
	paging: { idField: 'recruitId' },
});
