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
