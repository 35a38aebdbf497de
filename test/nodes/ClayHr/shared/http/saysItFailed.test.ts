import { saysItFailed } from '../../../../../nodes/ClayHr/shared/http/parseErrorResponse';
import { documentedBodies } from '../../../../support/contract.mts';

const message = 'No';

it.each([
	{ message: 'failure' },
	{ message: 'Failure', data: null },
	{ message: 'Something Went Wrong!', data: [] },
	{ message: 'failure', userID: 0 },
	{ error: 'Invalid token' },
	{ error: { message }, data: null },
	{ errors: [{ message }] },
	{ success: false, data: [{ userId: 1 }] },
	{ success: 'false', message },
	{ success: 0, message },
	{ success: 'N', message },
	{ code: -1, data: { reason: message } },
	{ code: '-1', message },
	{ code: 500, message },
	{ status: 'error', message },
	{ status: 'Failed', message, data: {} },
	{ status: 401, error: 'Unauthorized', timestamp: 1715587200000, path: '/rm/api/users' },
	false,
])('%j says that the request failed', (body) => {
	expect(saysItFailed(body)).toBe(true);
});

it.each([
	{ message: 'successful', userID: 140061 },
	{ code: 1, message: 'Successful' },
	{ success: 200, Responses: [] },
	{ status: 'A', error: '', errors: [], userId: 140001 },
	{ error: 'Sensor is defective', projectId: 7 },
	{ errors: 3, success: 0, data: [{ row: 1 }] },
	{ status: 'Failed', title: 'Test for applicants' },
	{ message: 'Error reports are due on Friday', annId: 5 },
	{ message: 'No records found', data: [] },
	{ status: 'A' },
	{},
	{ code: 9001, message: 'Saved' },
	{ data: false },
	[],
	[{ error: 'x' }],
	null,
	undefined,
	'',
	true,
])('%j does not', (body) => {
	expect(saysItFailed(body)).toBe(false);
});

it('no documented response of a successful call says that it failed', () => {
	const bodies = documentedBodies(/^2/);
	expect(bodies.length).toBeGreaterThan(100);
	expect(bodies.filter(saysItFailed)).toEqual([]);
});

it('each documented error message says that the request failed, apart from those of an empty list', () => {
	const isOther = ({ message: said }: { message: string }) => /success|not found|^$/i.test(said);
	const bodies = documentedBodies(/^[45]/) as Array<{ message: string }>;
	expect(bodies.length).toBeGreaterThan(100);
	expect(bodies.filter((body) => !isOther(body) && !saysItFailed(body))).toEqual([]);
});
