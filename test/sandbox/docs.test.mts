import { readFile } from 'node:fs/promises';
import Fastify from 'fastify';
import { faultKinds } from '../../sandbox/control/faults.mts';
import { addControlRoutes } from '../../sandbox/control/routes.mts';
import type { Sandbox } from '../../sandbox/sandbox.mts';
import { openSandbox } from '../support/sandbox.mts';

let page: string;
beforeAll(async () => {
	page = await readFile('docs/sandbox.md', 'utf8');
});

const cells = (pattern: RegExp): string[] => Array.from(page.matchAll(pattern), ([, name]) => name ?? '');

it('describes each control of the server, and no other', async () => {
	const routes: string[] = [];
	const server = Fastify({ exposeHeadRoutes: false });
	server.addHook('onRoute', ({ method, url }) => {
		routes.push(`${String(method)} ${url}`);
	});
	// The routes are added, and not called.
	addControlRoutes(server, Object.create(null) as Sandbox);
	await server.close();
	expect(cells(/^\| `([A-Z]+ \/_sandbox\/[^`]*)` \|/gm).sort()).toEqual(routes.sort());
});

it('describes each kind of fault, and no other', () => {
	const kinds = page.slice(page.indexOf('| Kind |'));
	const described = Array.from(kinds.matchAll(/^\| `(\w+)` \|/gm), ([, kind]) => kind ?? '');
	expect(described.sort()).toEqual([...faultKinds].sort());
});

it('has examples that the sandbox takes', async () => {
	const examples = Array.from(page.matchAll(/^(GET|POST|PUT|DELETE) (\/_sandbox\S*)(?: (\{.*\}))?$/gm));
	expect(examples.length).toBeGreaterThan(15);
	const sandbox = await openSandbox();
	for (const [, method = '', path = '', body] of examples) {
		// A refusal throws.
		await sandbox.control(method, path, body === undefined ? undefined : JSON.parse(body));
	}
	await sandbox.close();
});
