import { openSandbox, type Sandbox } from '../support/sandbox.mts';

let sandbox: Sandbox;

beforeAll(async () => {
	sandbox = await openSandbox();
});

afterAll(async () => await sandbox.close());

async function statusOf(path: string): Promise<number> {
	const headers = { 'x-api-key': sandbox.key, userid: sandbox.userId };
	return (await fetch(`${sandbox.url}/rm${path}`, { headers })).status;
}

const both = async (documented: string, alternative: string) => [
	await statusOf(documented),
	await statusOf(alternative),
];

it('serves uncertain calls on the documented path, or on the alternative one if switched', async () => {
	const policies = ['/api/ptopolicies', '/api/v3/ptopolicies'] as const;
	const candidate = ['/api/v3/candidate/detail/30501', '/candidate/detail/30501'] as const;
	expect((await both(...policies))[0]).toBe(200);
	expect(await sandbox.control('PUT', '/paths', { alternative: true })).toEqual({ alternative: true });
	expect(await both(...policies)).toEqual([404, 200]);
	expect(await both(...candidate)).toEqual([404, 200]);
	expect(await statusOf('/api/orgunits')).toBe(200);
	await sandbox.control('POST', '/reset', {});
	expect((await both(...policies))[0]).toBe(200);
});

it('moves calls to the other path while they are in use', async () => {
	const documented = '/api/ptopolicies';
	const alternative = '/api/v3/ptopolicies';
	await sandbox.control('PUT', '/paths', { alternative: true, after: 2 });
	expect([await statusOf(documented), await statusOf('/api/orgunits'), await statusOf(documented)]).toEqual([
		200, 200, 200,
	]);
	expect([await statusOf(documented), await statusOf(alternative)]).toEqual([404, 200]);
	await sandbox.control('PUT', '/paths', { alternative: false, after: 1 });
	expect([await statusOf(alternative), await statusOf(alternative), await statusOf(documented)]).toEqual([
		200, 404, 200,
	]);
});
