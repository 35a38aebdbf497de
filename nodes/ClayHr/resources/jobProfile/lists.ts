import { defineList } from '../../shared/lists/defineList';
import { jobProfileShape } from './shape';

/** Job profiles with one status. */
export const jobProfiles = defineList('GET /api/jobprofiles', { shape: jobProfileShape });
