import { renewCredential } from '../../scripts/start/server/credential.mts';
import { N8nRefusal, type Shape } from '../../scripts/start/server/n8nClient.mts';

// n8n's placeholder for a stored key, which it reads as "unchanged".
const hidden = '__n8n_BLANK_VALUE';

/** An n8n with one credential that records changes and tests of it. */
function n8nWith(companyUrl: string, verdict: object = { status: 'OK', message: 'Connection successful!' }) {
	const credential = { id: '7', name: 'Mine', type: 'clayHrApi', data: { companyUrl, apiKey: hidden, userId: 140001 } };
	const changes: unknown[] = [];
	const tests: unknown[] = [];
	const call = <Output,>(method: string, path: string, body: unknown, shape: Shape<Output>): Promise<Output> => {
		if (path === '/rest/credentials/test') tests.push(body);
		else if (method === 'PATCH') changes.push([path, body]);
		else if (path !== '/rest/credentials/7?includeData=true') throw new N8nRefusal(`No ${path}`, 404);
		return Promise.resolve(shape.parse(path === '/rest/credentials/test' ? verdict : credential));
	};
	return { client: { call }, credential, changes, tests };
}

const now = 'http://127.0.0.1:9000';

describe('D a credential in a kept n8n', () => {
	test("gets the sandbox's new port and keeps its key", async () => {
		const { client, credential, changes, tests } = n8nWith('http://127.0.0.1:8787');
		const renewed = { name: 'Mine', type: 'clayHrApi', data: { ...credential.data, companyUrl: now } };
		expect(await renewCredential(client, '7', now)).toEqual({
			id: '7',
			name: 'Mine',
			companyUrl: now,
			failure: undefined,
		});
		expect(changes).toEqual([['/rest/credentials/7', renewed]]);
		expect(tests).toEqual([{ credentials: { id: '7', ...renewed } }]);
	});

	test('is not changed if the sandbox has the same port', async () => {
		const { client, changes } = n8nWith(now);
		expect(await renewCredential(client, '7', now)).toMatchObject({ companyUrl: now });
		expect(changes).toEqual([]);
	});

	test("is not changed if it has another company's address", async () => {
		const { client, changes } = n8nWith('https://acme.clayhr.net', { status: 'Error', message: 'ENOTFOUND' });
		const kept = await renewCredential(client, '7', now);
		expect(kept).toMatchObject({ companyUrl: 'https://acme.clayhr.net', failure: 'ENOTFOUND' });
		expect(changes).toEqual([]);
	});

	test('may be missing', async () => {
		const { client } = n8nWith(now);
		const call: typeof client.call = async (method, path, body, shape) => client.call(method, `${path}0`, body, shape);
		expect(await renewCredential({ call }, '8', now)).toBeUndefined();
	});
});
