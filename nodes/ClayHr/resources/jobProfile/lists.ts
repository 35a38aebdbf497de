import { defineList, withNames } from '../../shared/lists/defineList';
import { jobProfileShape } from './shape';

/** Job profiles with one status. */
export const jobProfiles = withNames(defineList('GET /api/jobprofiles', { shape: jobProfileShape }), {
	thing: 'a job profile',
	idFields: ['profileId'],
	nameFields: ['profileName'],
	queries: [{ status: 'A' }, { status: 'OPEN' }],
});
