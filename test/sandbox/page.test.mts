import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { call, type Json } from './callClayHr.mts';

let sandbox: Sandbox;
beforeAll(async () => (sandbox = await openSandbox({ date: '2026-03-02' })));
afterAll(() => sandbox.close());

const text = async (path: string): Promise<string> => await (await fetch(`${sandbox.url}${path}`)).text();

describe('the page', () => {
	it('loads nothing from other hosts, and all its files exist', async () => {
		const page = await text('/');
		const named = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => String(address));
		expect(named).toEqual(['data:,', '/_sandbox/page/page.css', '/_sandbox/page/page.js']);
		const assets = await Promise.all(named.slice(1).map(text));
		for (const asset of [page, ...assets]) expect(asset).not.toMatch(/https?:\/\/(?!127)/);
		expect(assets.map((asset) => asset.length > 500)).toEqual([true, true]);
	});

	it("inserts requests as text, so that they can't become markup", async () => {
		const script = await text('/_sandbox/page/page.js');
		expect(script).toContain('textContent');
		expect(script).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write/);
	});

	it('has every element that its script fills', async () => {
		const [page, script] = await Promise.all([text('/'), text('/_sandbox/page/page.js')]);
		const wanted = [...script.matchAll(/(?:getElementById\(|fill\(\s*)'([a-z]+)'/g)].map(([, id]) => String(id));
		expect(wanted.length).toBeGreaterThan(5);
		for (const id of wanted) expect(page).toContain(`id="${id}"`);
	});

	it('summarizes the company and the latest requests', async () => {
		await call(sandbox, 'GET /api/orgunits');
		const overview = await sandbox.control<Json>('GET', '/overview');
		expect(overview).toMatchObject({ counts: { users: 60, orgUnits: 8, projects: 3 } });
		expect(overview.users).toHaveLength(20);
		expect(overview.waiting).toContainEqual(
			expect.objectContaining({ cardId: 990101, policy: 'Vacation', hours: 16, hoursLeft: 96 }),
		);
		expect(overview.requests).toMatchObject([{ method: 'GET', path: '/rm/api/orgunits', status: 200 }]);
	});
});
