import { nobody, type Sample } from './nonsenseSamples.mts';

const opening = {
	name: 'Gardener',
	count: 1,
	status: 'OPEN',
	accessLevel: 'pub',
	dateOpen: '2026-03-02',
	dateClose: '2026-04-30',
	positionUID: 'POS-G',
	funnelId: 3,
};

/** Samples of all other calls. */
export const samplesOfWork: readonly Sample[] = [
	{
		operation: 'POST /api/orgunits/add',
		query: { name: 'Garden', description: 'Plants' },
		wrong: [{ name: ' ' }, { description: '' }],
		state: 'orgUnits',
	},
	{
		operation: 'POST /api/orgunits/add',
		query: { name: 'Park', description: 'Trees' },
		wrong: [{ parentDepartmentName: 'Nowhere' }, { noOfEmployees: -1 }, { departmentId: 0 }],
		status: 409,
		state: 'orgUnits',
	},
	{
		operation: 'GET /api/orgrelation/save',
		query: { orgRelationId: 0, userId: 140009, managerUserId: 140004, managerEmail: 'a@example.com' },
		wrong: [{ startDate: '2026-03-02', enddate: '2026-03-01' }, { relationType: ' ' }],
		state: 'orgRelations',
	},
	{
		operation: 'POST /api/leaverequest',
		body: { date: '2026-03-09', totalLeaveDays: 1, ptoPolicyModel: { ptoPolicyId: 321 } },
		wrong: [{ totalLeaveDays: -1, totalLeaveHours: 8 }, { totalLeaveDays: 1e9 }, { totalLeaveHours: 800 }],
		state: 'leaveRequests',
	},
	{
		operation: 'POST /api/projects',
		body: { projectName: 'Garden', projectDesc: 'Green', shortCode: 'GRN', startDate: '2026-03-02' },
		wrong: [{ projectName: ' ' }, { projectDesc: '' }, { shortCode: ' ' }],
		state: 'projects',
	},
	{
		operation: 'POST /api/announcement/create',
		query: { title: 'Spring', description: 'At last' },
		wrong: [{ title: ' ' }, { description: '' }],
		state: 'announcements',
	},
	{
		operation: 'POST /api/v3/candidate/',
		query: { name: 'Ada Quist', email: 'ada.quist@example.com' },
		wrong: [{ name: ' ' }, { email: 'ada' }, { phone: -1 }],
		state: 'candidates',
	},
	{
		operation: 'POST /api/v3/position/save',
		query: opening,
		wrong: [{ name: ' ' }, { positionUID: '' }, { dateOpen: 'soon' }, { departmentId: 'Garden' }, { count: ' ' }],
		state: 'positions',
	},
	{
		operation: 'POST /goal/',
		query: { summary: 'Plant a tree', begindate: '2026-03-02' },
		wrong: [{ summary: ' ' }, { targetDate: '2026-03-01' }, { goalWeightage: -1 }, { goalWeightage: ' ' }],
		state: 'goals',
	},
	{
		operation: 'POST /api/timesheet/save',
		query: { date: '2026-03-02', projectId: 1201, elapsedTime: '07:30:00' },
		wrong: [{ clockInLatitude: 91 }, { clockOutLongitude: -181 }],
		state: 'timecards',
	},
	{
		operation: 'POST /api/timesheet/save',
		query: { date: '2026-03-02', projectId: 1201, elapsedTime: '07:30:00' },
		wrong: [{ elapsedTime: '24:00:01' }, { projectId: nobody }],
		status: 409,
		state: 'timecards',
	},
	{
		operation: 'POST /api/training/status/update',
		query: { userTrainingId: 4105, status: 'INP' },
		wrong: [{ status: ' ' }],
		state: 'userTrainings',
	},
	{
		operation: 'POST /api/saveItemResponse',
		query: { assignmentId: 8801, itemId: 4501, responseValue: 'Studies' },
		wrong: [{ responseValue: ' ' }],
		state: 'formResponses',
	},
];
