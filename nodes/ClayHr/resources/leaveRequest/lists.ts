import { defineList } from '../../shared/lists/defineList';
import { leaveRequestShape, leaveRequestToDecideShape } from './shape';

/** Leave requests with one status and leave in a date range. */
export const leaveRequests = defineList('GET /api/leaverequests', { shape: leaveRequestShape });

/** Leave requests that the API key's user must decide. */
export const leaveRequestsToDecide = defineList('GET /api/manage/leaves', { shape: leaveRequestToDecideShape });
