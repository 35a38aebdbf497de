import { readOperation } from '../../../sandbox/contract/operation.mts';
import { fillCall } from '../../../scripts/doctor/fillCall.mts';

const operation = (operationId: string, names: readonly string[], place = 'query') =>
	readOperation({
		operationId,
		method: 'get',
		path: '/x',
		responses: {},
		parameters: names.map((name) => ({ name, in: place, required: true, schema: { type: 'string' } })),
	});
const now = Date.parse('2026-03-02T10:00:00Z');
const known = (answers: Record<string, unknown> = {}) => ({
	userId: '140001',
	now,
	answers: new Map(Object.entries(answers)),
});

describe("D a call's values", () => {
	test("days are around today, and users are the API key's user", () => {
		const filled = fillCall(operation('listSomething', ['startDate', 'endDate', 'userID']), known());
		expect(filled).toMatchObject({
			query: new Map([
				['startDate', '2026-01-30'],
				['endDate', '2026-04-02'],
				['userID', '140001'],
			]),
		});
	});

	test('all values of one record come from the same record', () => {
		const leaves = [
			{ cardId: 1, date: '2026-03-01', userModel: { userId: 5 } },
			{ cardId: 2, date: '2026-03-04', userModel: { userId: 6 }, ptoPolicyModel: { ptoPolicyId: 7 } },
		];
		const names = ['leaveId', 'leaveUserId', 'ptoPolicyId', 'leaveDate'];
		expect(fillCall(operation('getHours', names), known({ listLeaveRequests: leaves }))).toMatchObject({
			query: new Map([
				['leaveId', '2'],
				['leaveUserId', '6'],
				['ptoPolicyId', '7'],
				['leaveDate', '2026-03-04'],
			]),
		});
	});

	test('a second list supplies missing values', () => {
		const answers = { listTimesheets: { data: [] }, listTimecards: { timesheetId: 9, data: [] } };
		expect(fillCall(operation('getTimesheet', ['timesheetId']), known(answers))).toMatchObject({
			query: new Map([['timesheetId', '9']]),
		});
	});

	test('a parameter without a known source is named', () => {
		expect(fillCall(operation('getNew', ['newId']), known())).toBe('no known value for newId');
	});
});

describe('D an ID from a response cannot lead to another call', () => {
	const fill = (projectId: string) =>
		fillCall(operation('getProject', ['projectId'], 'path'), known({ listProjects: { projects: [{ projectId }] } }));

	test.each([
		['../process/leave?x=1', '..%2Fprocess%2Fleave%3Fx%3D1'],
		['7?status=AP', '7%3Fstatus%3DAP'],
		['7#x', '7%23x'],
	])('%s stays one segment', (id, segment) => {
		expect(fill(id)).toMatchObject({ path: { projectId: segment } });
	});

	test.each(['..', '.', '%2e%2E', '7\nHost: x'])('%j is not sent', (id) => {
		expect(fill(id)).toBe('the projectId from ClayHR is not valid in a path');
	});
});
