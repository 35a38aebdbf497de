import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { collectionNames } from '../../sandbox/control/collections.mts';
import { call, isJson, type Json, type Owner } from './callClayHr.mts';
import { operations, parameters } from './openapiDescription.mts';
import { smallestCall } from './smallestCall.mts';

let sandbox: Sandbox;
beforeAll(async () => (sandbox = await openSandbox({ date: '2026-03-02' })));
afterAll(() => sandbox.close());

const reads = operations.filter(({ method }) => method === 'get');
const owners: readonly Owner[] = ['hr', 'manager', 'employee'];

/** The ids of users in a record, with the paths of their fields. */
function usersIn(value: unknown, path: string): [path: string, userId: number][] {
	if (Array.isArray(value)) return value.flatMap((part, place) => usersIn(part, `${path}[${place}]`));
	if (!isJson(value)) return [];
	return Object.entries(value).flatMap(([name, inner]): [string, number][] => {
		const isUser = /userIds?$/i.test(name) || ['deptHead', 'contactPerson', 'recruiterId', 'reviewerId'].includes(name);
		const ids = isUser ? [inner].flat().filter((id) => typeof id === 'number') : [];
		return ids.length > 0 ? ids.map((id) => [`${path}.${name}`, id]) : usersIn(inner, `${path}.${name}`);
	});
}

describe.each([1, 2, 5, 8, 9, 11, 12])('a company of %i', (users) => {
	beforeAll(() => sandbox.control('POST', '/reset', { users }));

	it('has only keys of its users, who are active', async () => {
		const keys = await sandbox.control<Json[]>('GET', '/keys');
		const expected = [140001, 140003, 140009].filter((userId) => userId < 140001 + users);
		expect(keys.map(({ userId }) => userId)).toEqual(expected);
		for (const { userId } of keys)
			expect(await sandbox.control('GET', `/state/users/${String(userId)}`)).toMatchObject({ status: 'A' });
		for (const [place, as] of owners.entries())
			expect((await call(sandbox, 'GET /api/users', { as })).status).toBe(place < keys.length ? 200 : 401);
	});

	it('names only users that exist', async () => {
		for (const collection of collectionNames) {
			const records = await sandbox.control('GET', `/state/${collection}`);
			const strangers = usersIn(records, collection).filter(([, userId]) => userId >= 140001 + users);
			expect(strangers).toEqual([]);
		}
	});

	it('answers each read as described', async () => {
		await sandbox.control('DELETE', '/violations');
		const own = { userID: 140001, userId: 140001, leaveUserId: 140001, employeeUserId: 140001, targetUserId: 140001 };
		const keys = await sandbox.control<Json[]>('GET', '/keys');
		for (const operation of reads) {
			const { path, options } = smallestCall(operation, own);
			const isList = parameters(operation).every(({ required }) => required !== true);
			for (const as of owners.slice(0, keys.length)) {
				const { status, text } = await call(sandbox, path, { ...options, as });
				expect({ path, as, text, isServerError: status >= 500 }).toMatchObject({ isServerError: false });
				if (isList && as === 'hr') expect({ path, text, isRefusal: status >= 400 }).toMatchObject({ isRefusal: false });
			}
		}
		// The sandbox checks each answer against its description.
		const violations = await sandbox.control<Json[]>('GET', '/violations');
		expect(violations.filter(({ kind }) => kind === 'response')).toEqual([]);
	});
});
