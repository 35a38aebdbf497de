import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { bareRun } from '../support/bareRun.mts';
import { openEngineBench } from '../support/engineBench.mts';
import { listUsers } from '../support/userCalls.mts';

const bench = openEngineBench();

const answer = (response: ServerResponse, status: number, body: unknown) =>
	response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

/** A ClayHR that refuses the search "refused", and answers the first page of the other search when the test says so. */
async function openServer() {
	const asked: string[] = [];
	let release: () => void = () => undefined;
	const released = new Promise<void>((resolve) => (release = resolve));
	let isRefused: () => void = () => undefined;
	const refused = new Promise<void>((resolve) => (isRefused = resolve));
	const server = createServer((request, response) => {
		const { searchParams, pathname } = new URL(request.url ?? '', 'http://127.0.0.1');
		if (pathname === '/ping') {
			response.end();
			return;
		}
		const search = searchParams.get('search') ?? '';
		asked.push(`${search} ${searchParams.get('page') ?? ''}`);
		if (search !== 'refused')
			return void released.then(() => answer(response, 200, searchParams.get('page') === '1' ? [{ userId: 1 }] : []));
		response.on('close', isRefused);
		answer(response, 409, { message: 'failure' });
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const close = async () => {
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	};
	return { url, asked, release, refused, close };
}

it('sends no further page of an item after the error of another item', async () => {
	const { url, asked, release, refused, close } = await openServer();
	const parameters = listUsers({ returnAll: true, userFilters: { search: '={{ $json.search }}' } });
	const inputData = { main: [['other', 'refused'].map((search) => ({ json: { search } }))] };
	const running = bareRun('workflow', {
		access: { ...bench.sandbox.access, companyUrl: url },
		parameters,
		inputData,
	}).catch((error: unknown) => (error instanceof Error ? error.message : error));
	await refused;
	// The refusal came first, so the node has read it when these later answers have arrived.
	for (let round = 0; round < 20; round += 1) await fetch(`${url}/ping`);
	release();
	expect(await running).toContain('[item 1]');
	expect(asked.sort()).toEqual(['other 1', 'refused 1']);
	await close();
});
