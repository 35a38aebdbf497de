import { defineList } from '../../shared/lists/defineList';
import { orgRelationShape } from './shape';

/** The reporting lines of one user. */
export const reportingLines = defineList('GET /api/orgrelation/orgRelationsByUser', { shape: orgRelationShape });
