import { filesFor } from '../support/bothWays.mts';
import { describedOperations } from '../support/described.mts';
import { Engine } from '../support/engine.mts';
import { expectedRequests } from '../support/expectedRequests/index.mts';
import { resetFor } from '../support/resetFor.mts';
import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { updateUser } from '../support/userCalls.mts';

let sandbox: Sandbox;

beforeAll(async () => {
	sandbox = await openSandbox({ date: '2026-03-02' });
});

afterAll(async () => await sandbox.close());

const faults = [
	{ kind: 'cut' },
	{ kind: 'errorPage', status: 502 },
	{ kind: 'errorPage', status: 504, server: 'cloudflare' },
	{ kind: 'html' },
	{ kind: 'brokenJson' },
	{ kind: 'brokenGzip' },
	{ kind: 'headOfGzip' },
];

const changes = describedOperations.filter(([, { call }]) => call?.changesData);

it('concerns every operation that changes data, apart from API Request', () => {
	expect(changes).toHaveLength(55);
});

describe.each(changes)('%s', (name, described) => {
	const { resource, operation, call } = described;
	it('says that it may have been carried out, and is sent once, if nobody knows the outcome', async () => {
		const [expected] = expectedRequests[name] ?? [];
		const ownPath = new RegExp(`^${String(call?.path).replace(/\{\w+\}/g, '[^/]+')}$`);
		const change = expected?.requests.find((request) => ownPath.test(request.path));
		const [item] = [{}];
		for (const fault of faults) {
			await resetFor(sandbox, described);
			const { method, path } = change ?? {};
			await sandbox.control('POST', '/faults', { ...fault, method, path });
			const parameters = { resource, operation, ...expected?.parameters };
			const { error, items } = await new Engine(sandbox.access).run(parameters, [item], {}, filesFor([item]));
			expect(items).toEqual([]);
			expect([fault, error?.message]).toEqual([
				fault,
				expect.stringMatching(
					/^(.*: )?(ClayHR|The connection broke off before ClayHR answered).*\. The request may have been carried out\. Look in ClayHR before you run this again \[item 0\]$/,
				),
			]);
			expect(error?.description).not.toMatch(/try again/i);
			expect(error?.description).toContain('Run this again only if ClayHR does not show the change.');
			const isAboutCredential = /company URL.*API key and the user ID/.test(error?.description ?? '');
			expect([fault, isAboutCredential]).toEqual([fault, fault.kind === 'html']);
			const log = await sandbox.control<Array<{ path: string; fault: string | null }>>('GET', '/requests');
			expect(log.filter((request) => request.fault !== null)).toHaveLength(1);
		}
	});
});

it.each([
	['a part of the answer', { status: 206, body: { success: true } }, /^User 1: ClayHR's answer is incomplete \(206\)/],
	['several results', { status: 207, body: [{ status: 409 }] }, /^User 1: ClayHR's answer has several results/],
])('a change that is answered with %s may have been carried out', async (_what, answer, words) => {
	const fault = { path: '/rm/api/user/update', kind: 'status', ...answer };
	await sandbox.control('DELETE', '/faults');
	await sandbox.control('POST', '/faults', fault);
	const { error } = await new Engine(sandbox.access).run(updateUser(1, { shortName: 'Ada' }));
	expect(error?.message).toMatch(words);
	expect(error?.message).toContain('The request may have been carried out');
});
