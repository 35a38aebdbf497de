import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { collectionNames } from '../../sandbox/control/collections.mts';
import { call, record, rows, type Json } from './callClayHr.mts';
import { operations } from './openapiDescription.mts';
import { smallestCall } from './smallestCall.mts';

type State = Json & { collections: Record<string, Json[]>; nextIds: Record<string, number>; plan: Json; keys: Json[] };

let sandbox: Sandbox;
let other: Sandbox;
beforeAll(async () => {
	sandbox = await openSandbox({ users: 60, date: '2026-03-02' });
	other = await openSandbox({ users: 20, seed: 5, date: '2027-01-01' });
});
beforeEach(() => sandbox.control('POST', '/reset', {}));
afterAll(() => Promise.all([sandbox.close(), other.close()]));

const exported = (query = ''): Promise<State> => sandbox.control('GET', `/state${query}`);
const moment = async (of: Sandbox): Promise<number> =>
	Date.parse((await of.control<{ now: string }>('GET', '/clock')).now);

const addUser = (of: Sandbox, email: string): Promise<Json> =>
	call(of, 'POST /api/user/add', { query: { firstName: 'Ada', email } }).then(record);

/** Carries out each change of the API once. Returns how many succeeded. */
async function changeEverything(): Promise<number> {
	let changed = 0;
	for (const operation of operations.filter(({ method }) => method !== 'get')) {
		const { path, options } = smallestCall(operation);
		if ((await call(sandbox, path, options)).status < 300) changed += 1;
	}
	await addUser(sandbox, 'ada.stone@example.com');
	return changed;
}

/** All collections, and the answers of all reads as they are sent. */
async function everythingIn(of: Sandbox): Promise<Json> {
	const found: Json = {};
	for (const name of collectionNames) found[name] = await of.control('GET', `/state/${name}?limit=100000`);
	for (const operation of operations.filter(({ method }) => method === 'get')) {
		const { path, options } = smallestCall(operation);
		const { status, text } = await call(of, path, options);
		// These answers contain the time.
		found[path] = text.includes('balanceDate') || text.includes('lastUpdatets') ? status : `${status} ${text}`;
	}
	return found;
}

describe('the state as a document', () => {
	it.each(['', '?complete=true'])('restores the company of GET /_sandbox/state%s', async (query) => {
		await sandbox.control('PUT', '/clock', { now: '2026-03-20T10:00:00Z' });
		expect(await changeEverything()).toBeGreaterThan(50);
		const state = await exported(query);
		const before = await everythingIn(sandbox);
		const now = await moment(sandbox);
		// Into another company, and into this one after a reset.
		await sandbox.control('POST', '/reset', {});
		for (const into of [other, sandbox]) {
			expect(await into.control('PUT', '/state', state)).toEqual({ users: 60, seed: 1, date: '2026-03-02' });
			const restored = await moment(into);
			expect(restored).toBeGreaterThanOrEqual(Date.parse(String(state.clock)));
			expect(restored - now).toBeLessThan(3_600_000);
			expect(await into.control('GET', '/keys')).toEqual(state.keys);
			const again = await into.control<State>('GET', `/state${query}`);
			expect({ ...again, clock: null }).toEqual({ ...state, clock: null });
			// Last, because some of ClayHR's reads change something.
			expect(await everythingIn(into)).toEqual(before);
		}
		const ids = await Promise.all([other, sandbox].map((of) => addUser(of, 'bo.lind@example.com')));
		expect(ids).toEqual([ids[0], ids[0]]);
		expect(ids[0]?.userID).toBe(state.nextIds.users);
	});

	it('has only changed users unless it is complete', async () => {
		expect((await exported()).collections).toMatchObject({ users: [], orgRelations: [], personalRecords: [] });
		await call(sandbox, 'POST /api/user/update', { query: { userId: 140020, shortName: 'Bo' } });
		const { collections } = await exported();
		expect(collections.users).toMatchObject([{ userId: 140020, shortName: 'Bo' }]);
		const complete = await exported('?complete=true');
		expect(complete.collections.users).toHaveLength(60);
		// Records that are as the plan gives them are not kept.
		await sandbox.control('PUT', '/state', complete);
		expect((await exported()).collections.users).toEqual(collections.users);
	});

	it('takes an edited document', async () => {
		const state = await exported('?complete=true');
		const [first = {}] = state.collections.users ?? [];
		const added = { ...first, userId: 140061, guid: 'new', email: 'mia.berg@example.com', displayFullName: 'Mia Berg' };
		state.collections.users?.push(added);
		state.nextIds.users = 140062;
		state.keys.push({ apiKey: 'mias-key', userId: 140061, role: 'employee', title: 'Mia' });
		await sandbox.control('PUT', '/state', state);
		const headers = { 'x-api-key': 'mias-key', userid: '140061' };
		const own = rows(await call(sandbox, 'GET /api/users', { as: 'nobody', headers }));
		expect(own).toMatchObject([{ userId: 140061, displayFullName: 'Mia Berg' }]);
	});

	const wrong: [string, (state: State) => unknown, string][] = [
		['no object', () => [], 'the document must be object'],
		['a missing part', (state) => withoutField(state, 'clock'), "the document must have required property 'clock'"],
		['a wrong plan', (state) => ({ ...state, plan: { ...state.plan, users: 0 } }), 'plan.users must be >= 1'],
		['a wrong clock', (state) => ({ ...state, clock: 'soon' }), 'clock must match format "date-time"'],
		[
			'an unknown part',
			(state) => ({ ...state, people: [] }),
			'the document must NOT have additional properties (people)',
		],
		['a missing collection', (state) => without(state, 'tasks'), 'collections.tasks is missing'],
		['an unknown collection', (state) => withRecords(state, 'jobs', []), 'collections.jobs is unknown'],
		[
			'a missing id',
			(state) => ({ ...state, nextIds: { ...state.nextIds, tasks: undefined } }),
			'nextIds.tasks is missing',
		],
		[
			'a used id',
			(state) => ({ ...state, nextIds: { ...state.nextIds, tasks: 7302 } }),
			'nextIds.tasks must be higher than the id 7302 of collections.tasks[1]',
		],
		[
			'a wrong code',
			(state) => edited(state, 'tasks', 1, { statusCode: 'LATE' }),
			'collections.tasks[1].statusCode must be equal to one of the allowed values (OPEN, INP, COMP)',
		],
		[
			'a wrong day',
			(state) => edited(state, 'goals', 0, { beginDate: '2026-02-30' }),
			'collections.goals[0].beginDate must match format "date"',
		],
		[
			'a wrong type',
			(state) => edited(state, 'positions', 2, { count: '3' }),
			'collections.positions[2].count must be number',
		],
		[
			'an unknown field',
			(state) => edited(state, 'forms', 0, { colour: 'red' }),
			'collections.forms[0] must NOT have additional properties (colour)',
		],
		[
			'an inner field',
			(state) => edited(state, 'forms', 0, { sections: [{}] }),
			"collections.forms[0].sections[0] must have required property 'sectionId'",
		],
		[
			'two equal ids',
			(state) => edited(state, 'tasks', 1, { taskId: 7301 }),
			'collections.tasks[1]: another record has the same id 7301',
		],
		[
			'a gap in the users',
			(state) => ({ ...state, nextIds: { ...state.nextIds, users: 140070 } }),
			'collections.users has no record of user 140061, which is below nextIds.users',
		],
		[
			'too few users',
			(state) => ({ ...state, nextIds: { ...state.nextIds, users: 140050 } }),
			'nextIds.users must be at least 140061',
		],
		['no keys', (state) => ({ ...state, keys: [] }), 'keys must NOT have fewer than 1 items'],
		[
			'a wrong role',
			(state) => ({ ...state, keys: [{ ...state.keys[0], role: 'chief' }] }),
			'keys[0].role must be equal to one of',
		],
		[
			'a key of nobody',
			(state) => ({ ...state, keys: [{ ...state.keys[0], userId: 7 }] }),
			'keys[0].userId: the company has no user 7',
		],
		[
			'a key twice',
			(state) => ({ ...state, keys: [state.keys[0], state.keys[0]] }),
			'keys[1].apiKey: another key has the same text',
		],
	];
	it.each(wrong)('refuses %s and names it', async (_title, change, sentence) => {
		await addUser(sandbox, 'ada.stone@example.com');
		await sandbox.control('POST', '/reset', {});
		const before = await exported();
		const refused = sandbox.control('PUT', '/state', change(await exported())).then(
			() => 'taken',
			(error: unknown) => String(error),
		);
		expect(JSON.stringify(await refused)).toContain('answered 400');
		const [, body = '{}'] = /answered 400: (.*)/.exec(await refused) ?? [];
		expect((JSON.parse(body) as Json).message).toContain(`The sandbox rejected this: ${sentence}`);
		expect({ ...(await exported()), clock: null }).toEqual({ ...before, clock: null });
	});

	it('is small for 100,000 users, and restores them', async () => {
		await sandbox.control('POST', '/reset', { users: 100_000 });
		const state = await exported('?complete=false');
		expect(await sandbox.control('PUT', '/state', state)).toEqual({ users: 100_000, seed: 1, date: '2026-03-02' });
		expect(JSON.stringify(state).length).toBeLessThan(1_000_000);
		await sandbox.control('POST', '/reset', { users: 60 });
	});
});

function withRecords(state: State, name: string, records: Json[]): State {
	return { ...state, collections: { ...state.collections, [name]: records } };
}

function withoutField<T>(fields: Record<string, T>, name: string): Record<string, T> {
	return Object.fromEntries(Object.entries(fields).filter(([one]) => one !== name));
}

function without(state: State, name: string): State {
	return { ...state, collections: withoutField(state.collections, name) };
}

function edited(state: State, name: string, place: number, values: Json): State {
	const records = (state.collections[name] ?? []).map((one, index) => (index === place ? { ...one, ...values } : one));
	return withRecords(state, name, records);
}
