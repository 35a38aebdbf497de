import { defineList } from '../../shared/lists/defineList';
import { orgRelationShape } from './shape';

/** All reporting lines in force. */
export const activeLines = defineList('GET /api/orgrelation/allactive', { shape: orgRelationShape });

/** The reporting lines of one user. */
export const reportingLines = defineList('GET /api/orgrelation/orgRelationsByUser', { shape: orgRelationShape });
