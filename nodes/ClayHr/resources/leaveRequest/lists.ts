import { defineList } from '../../shared/lists/defineList';
import { leaveRequestShape } from './shape';

/** Leave requests with one status whose leave lies in a span of days. */
export const leaveRequests = defineList('GET /api/leaverequests', { shape: leaveRequestShape });

/** Leave requests that wait for a decision of the API key's owner. */
export const leaveRequestsToDecide = defineList('GET /api/manage/leaves', { shape: leaveRequestShape });
