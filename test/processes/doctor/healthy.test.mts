import { describedOperations } from '../../../sandbox/contract/description.mts';
import { readOperation, type Operation } from '../../../sandbox/contract/operation.mts';
import { checklist } from '../../../scripts/doctor/checklist.mts';
import { isAllWell, verdicts } from '../../../scripts/doctor/outcome.mts';
import { things, wantedOf } from '../../../scripts/doctor/sources.mts';
import { openSandbox, type Sandbox } from '../../support/sandbox.mts';
import { contractOf } from '../../support/contract.mts';
import { runDoctor, type Examined } from './support/runDoctor.mts';

interface Logged {
	method: string;
	path: string;
	query: Record<string, unknown>;
	operationId: string | null;
	maxInFlight: number;
}

let sandbox: Sandbox;
let examined: Examined;
let log: Logged[];

beforeAll(async () => {
	sandbox = await openSandbox();
	examined = await runDoctor(sandbox);
	log = await sandbox.control('GET', '/requests');
});
afterAll(() => sandbox.close());

const noneLists = 'no report to test with: ClayHR documents no call that lists them';

describe('against the sandbox', () => {
	test('every call works, or has no record to test it with', () => {
		const bad = [...examined.outcomes.values()].filter(({ verdict }) => verdict !== 'works' && verdict !== 'skipped');
		expect(bad).toEqual([]);
		const skipped = [...examined.outcomes.values()].filter(({ verdict }) => verdict === 'skipped');
		for (const { note } of skipped) expect(note).toMatch(/^no [\w -]+ to test with/);
		expect(examined.outcomes.get('GET /api/report')).toMatchObject({ verdict: 'skipped', note: noneLists });
		expect(skipped.length).toBeLessThan(10);
		expect(isAllWell([...examined.outcomes.values()])).toBe(true);
	});

	test('it sends only documented requests', async () => {
		expect(await sandbox.control('GET', '/violations')).toEqual([]);
		expect(log.length).toBe([...examined.outcomes.values()].filter(({ verdict }) => verdict === 'works').length);
	});

	test('it changes nothing and always sends the key', () => {
		for (const { method, path, operationId } of log) {
			expect({ method, path, operationId }).toEqual({ method: 'GET', path, operationId: expect.any(String) as string });
			expect(path).not.toMatch(/verify|job-board/);
			const documented = [...examined.outcomes.keys()].map((call) => contractOf('GET', call.slice(4)));
			const own = documented.find((operation) => operation?.operationId === operationId);
			expect(own).toBeDefined();
			expect(own?.['x-mutates']).toBeUndefined();
		}
	});

	test("user parameters get the API key's user, also for pay and timesheets", () => {
		const takesUser = log.flatMap(({ operationId, query }) =>
			Object.entries(query).flatMap(([name, value]) => (/userid$/i.test(name) ? [{ operationId, name, value }] : [])),
		);
		// The owner has no leave in these months, so another user's request is used.
		const others = takesUser.filter(({ value }) => String(value) !== sandbox.userId);
		expect(others.map(({ name }) => name)).toEqual(['leaveUserId']);
		const asked = takesUser.map(({ operationId }) => operationId);
		expect(asked).toEqual(expect.arrayContaining(['listCompensation', 'listTimesheets', 'listObjectives']));
	});

	test('it sends one request at a time, with pauses', () => {
		expect(log.map(({ maxInFlight }) => maxInFlight)).toEqual(log.map(() => 1));
		expect(examined.waits).toEqual(log.map(() => 250));
	});

	test('it prints one line per call', () => {
		expect(examined.lines[0]).toBe(`Testing ${examined.outcomes.size} read calls, one at a time:`);
		expect(examined.lines.slice(1)).toHaveLength(examined.outcomes.size);
		expect(examined.lines).toContain(`[1/${examined.outcomes.size}] GET /api/token: works`);
	});
});

test('all is well only if each call works or is skipped', () => {
	const outcome = { call: 'GET /api/users', note: '', findings: [], status: undefined };
	const well = verdicts.filter((verdict) => isAllWell([{ ...outcome, verdict }]));
	expect(well).toEqual(['works', 'skipped']);
});

describe('the checklist', () => {
	const operations = describedOperations().map(readOperation);

	test('has all reads that need the key, and no other call', () => {
		const isRead = ({ method, path, secured }: Operation) =>
			method === 'GET' && secured && contractOf(method, path)?.['x-mutates'] !== true;
		const expected = operations.filter(isRead).map(({ operationId }) => operationId);
		const ids = checklist(operations).map(({ operationId }) => operationId);
		expect([...ids].sort()).toEqual([...expected].sort());
		expect(ids.slice(0, 2)).toEqual(['getToken', 'getOwnPermissions']);
		for (const mutating of ['processLeaveRequest', 'saveOrgRelation', 'synchronizeTrainings', 'clockOutByLink'])
			expect(ids).not.toContain(mutating);
	});

	test('contains no path of a call that changes data, not even as fallback path', () => {
		const pathsOf = ({ path, alternativePaths }: Operation) => [path, ...alternativePaths];
		const changing = operations.filter((operation) => operation.method === 'GET' && operation.changesData);
		expect(changing.length).toBeGreaterThan(3);
		const matchers = changing.flatMap(pathsOf).map((path) => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`));
		for (const path of checklist(operations).flatMap(pathsOf))
			for (const matcher of matchers) expect(path.replace(/\{\w+\}/g, '1')).not.toMatch(matcher);
	});

	test('takes values only from calls of the checklist', () => {
		const ids = checklist(operations).map(({ operationId }) => operationId);
		for (const calls of Object.values(things)) expect(ids).toEqual(expect.arrayContaining([...calls]));
	});

	test('has a source for each parameter', () => {
		const unknown = checklist(operations).flatMap((operation) =>
			wantedOf(operation)
				.filter(({ source }) => source === undefined)
				.map(({ parameter }) => `${operation.operationId} ${parameter.name}`),
		);
		expect(unknown).toEqual([]);
	});
});
