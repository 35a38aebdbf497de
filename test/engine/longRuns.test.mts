import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { Engine } from '../support/engine.mts';
import { requireOfN8nCore } from '../support/n8nCore/requireOfN8nCore.mts';
import { listUsers } from '../support/userCalls.mts';

const { Container } = requireOfN8nCore('@n8n/di') as {
	Container: { get(type: unknown): { info(line: string): void } };
};
const { Logger } = requireOfN8nCore('@n8n/backend-common') as { Logger: unknown };

const pages = 201;
const server = createServer((request, response) => {
	const page = Number(new URL(request.url ?? '', 'http://127.0.0.1').searchParams.get('page'));
	const rows = page > pages ? [] : Array.from({ length: 100 }, (_one, row) => ({ userId: page * 100 + row }));
	response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(rows));
});

beforeAll(async () => await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(async () => {
	server.closeAllConnections();
	await new Promise((resolve) => server.close(resolve));
	jest.restoreAllMocks();
});

it("tells in n8n's log how far a long list was read", async () => {
	const log = jest.spyOn(Container.get(Logger), 'info').mockImplementation(() => undefined);
	const companyUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const engine = new Engine({ companyUrl, apiKey: 'key', userId: '140001' });
	const { items } = await engine.run(listUsers({ returnAll: true }));
	expect(items).toHaveLength(pages * 100);
	expect(log.mock.calls.map(([line]) => line)).toEqual([
		'ClayHR: about 10000 records of a list were read so far.',
		'ClayHR: about 20000 records of a list were read so far.',
	]);
});
