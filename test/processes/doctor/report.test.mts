import { openSandbox, type Sandbox } from '../../support/sandbox.mts';
import type { Outcome } from '../../../scripts/doctor/outcome.mts';
import { reportText } from '../../../scripts/doctor/report.mts';
import { runDoctor } from './support/runDoctor.mts';

let sandbox: Sandbox;
beforeAll(async () => (sandbox = await openSandbox()));
afterAll(() => sandbox.close());

const where = { version: '1.2.3', nodeVersion: '20.19.0', baseUrl: 'https://acme.clayhr.net/rm' };
const report = (outcomes: readonly Outcome[], baseUrl = where.baseUrl) => reportText(outcomes, { ...where, baseUrl });

describe('the report', () => {
	test('has a table of the calls, and the differences', () => {
		const works: Outcome = { call: 'GET /api/users', verdict: 'works', note: '', findings: [], status: 200 };
		const differs: Outcome = {
			call: 'GET /api/orgunits',
			verdict: 'another shape',
			note: 'a | b',
			status: 200,
			findings: [
				{ kind: 'missing', place: 'data', found: '', documented: '' },
				{ kind: 'unknown', place: '[].nickname', found: 'string', documented: '' },
				{ kind: 'unnamed', place: '[]', found: '2 fields (object)', documented: '' },
				{ kind: 'other type', place: '', found: 'object', documented: 'array' },
				{ kind: 'other format', place: 'day', found: 'string', documented: 'date' },
				{ kind: 'other status', place: '', found: '202', documented: '200' },
			],
		};
		expect(report([works, differs])).toBe(`# ClayHR doctor report

Results of all read calls of a ClayHR company. The report contains paths, field names and types, and no data.

| | |
|---|---|
| n8n-nodes-clayhr | 1.2.3 |
| Node.js | 20.19.0 |
| Domain | clayhr.net |
| Calls | 1 works, 1 another shape |

## Calls

| Call | Verdict | |
|---|---|---|
| \`GET /api/users\` | works |  |
| \`GET /api/orgunits\` | another shape | a \\| b |

## Responses with another shape

### \`GET /api/orgunits\`

- missing: \`data\`
- not documented: \`[].nickname\` (string)
- not documented, so the report leaves out the names: 2 fields (object) in \`[]\`
- other type: the response itself is object, documented as array
- other format: \`day\` is string, documented as date
- status 202 instead of 200
`);
	});

	test.each([
		['https://acme.clayhr.com/rm', 'clayhr.com'],
		['https://acme.bizmerlin.net/rm', 'bizmerlin.net'],
		['https://hr.acme.example/rm', 'another domain'],
		['https://clayhr.net.example/rm', 'another domain'],
		['http://127.0.0.1:8787/rm', 'this computer'],
	])('%s is reported as %s', (baseUrl, kind) => {
		expect(report([], baseUrl)).toContain(`| Domain | ${kind} |`);
		expect(report([], baseUrl)).not.toContain('acme');
	});
});

describe('D no company data is in the report or in the output', () => {
	/** The personal data of the sandbox's users. */
	async function personalValues(): Promise<string[]> {
		const users = await sandbox.control<Array<Record<string, unknown>>>('GET', '/state/users');
		const requests = await sandbox.control<Array<Record<string, unknown>>>('GET', '/state/leaveRequests');
		const fields = ['userId', 'guid', 'empId', 'email', 'firstName', 'lastName', 'userName', 'phone', 'cellPhone'];
		const values = users.flatMap((user) => fields.map((field) => user[field]));
		const all = [...values, ...requests.map(({ cardId }) => cardId)].filter((value) => typeof value !== 'object');
		return [...new Set(all.map(String))].filter((value) => value !== '' && value !== 'undefined');
	}

	const byFirstName = (users: ReadonlyArray<Record<string, unknown>>) =>
		Object.fromEntries(users.map(({ firstName, userId }) => [String(firstName), userId]));

	const isIn = (text: string, value: string) => new RegExp(`(?<!\\w)${escaped(value)}(?!\\w)`).test(text);
	const escaped = (value: string) => value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

	test('not even if ClayHR sends users in each wrong place', async () => {
		const users = await sandbox.control<Array<Record<string, unknown>>>('GET', '/state/users');
		const [first, second] = users;
		const [name, mail, other] = [String(first?.firstName), String(first?.email), String(second?.firstName)];
		const id = String(first?.userId);
		const bodies: Record<string, unknown> = {
			orgunits: { [mail]: first, [id]: second },
			customlist: [{ [name]: 1, [other]: 'x', [mail]: null, code: id }],
			currencylist: { message: `${name} (${mail}) may not`, [id]: [first] },
			skills: { data: [{ skillId: name, [name]: users }], message: mail },
			workflows: { ...byFirstName(users), message: 'ok' },
			'timesheet/activitytype/list': { data: users.map((_user, index) => byFirstName(users.slice(0, index + 1))) },
		};
		for (const [path, body] of Object.entries(bodies))
			await sandbox.control('POST', '/faults', { path: `/rm/api/${path}`, kind: 'status', status: 200, body });
		const message = `User ${name} ${id} <${mail}> of ${sandbox.url} with ${sandbox.key} is not known.`;
		for (const [path, status] of Object.entries({
			projects: 401,
			ptopolicies: 403,
			jobprofiles: 409,
			documentLibrary: 404,
		}))
			await sandbox.control('POST', '/faults', { path: `/rm/api/${path}`, kind: 'status', status, message });
		await sandbox.control('POST', '/faults', { path: '/rm/api/feedback/', kind: 'status', status: 200, body: message });

		const { report: written, lines, outcomes } = await runDoctor(sandbox);

		expect(outcomes.get('GET /api/orgunits')).toMatchObject({ verdict: 'another shape' });
		expect(outcomes.get('GET /api/projects')).toMatchObject({ verdict: 'not permitted', note: 'status 401' });
		expect(outcomes.get('GET /api/feedback/')).toMatchObject({ verdict: 'no answer' });
		expect(written).toContain('not documented, so the report leaves out the names: ');
		const text = `${written}\n${lines.join('\n')}`;
		const values = await personalValues();
		expect(values.length).toBeGreaterThan(300);
		expect(values.filter((value) => isIn(text, value))).toEqual([]);
		for (const secret of [sandbox.key, '127.0.0.1', 'example.com', 'localhost']) expect(text).not.toContain(secret);
	});
});
