import { defineList, withNames } from '../../shared/lists/defineList';
import { listedCandidateShape } from './shape';

/** Candidates with their basic data. */
export const candidates = withNames(
	defineList('GET /api/v3/candidate/list', {
		shape: listedCandidateShape,
		paging: { idField: 'recruitId' },
	}),
	{ thing: 'a candidate', idFields: ['recruitId'], nameFields: ['name', 'email'] },
);
