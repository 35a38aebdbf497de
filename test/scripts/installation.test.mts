import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureInstalled } from '../../scripts/start/install/installation.mts';
import { fakeTools, fakeWorkshop, tinyRecipe } from './support/fakeNpm.mts';
import { temporaryFolders } from './support/temporaryFolder.mts';
import { isOneSentence, problemOf } from './support/thrown.mts';

const temporaryFolder = temporaryFolders();
const bothCalls = ['install', 'rebuild tiny'];

async function installed() {
	const tools = fakeTools();
	const workshop = fakeWorkshop(await temporaryFolder(), tools);
	const folder = await ensureInstalled(tinyRecipe, workshop);
	return { tools, workshop, folder, again: () => ensureInstalled(tinyRecipe, workshop) };
}

describe('an installation in the cache folder', () => {
	test('is created once from its manifest, and announces the waiting time once', async () => {
		const { tools, workshop, folder, again } = await installed();
		expect(tools.calls).toEqual(bothCalls);
		expect(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))).toEqual(tinyRecipe.manifest);
		expect(workshop.lines[0]).toMatch(/^Installing Tiny 1\.0\.0 into .*tiny-1\.0\.0 \(only the first time, no time\)/);
		const said = workshop.lines.length;
		expect(await again()).toBe(folder);
		expect(tools.calls).toEqual(bothCalls);
		expect(workshop.lines).toHaveLength(said);
	});

	test.each<[string, (folder: string) => Promise<void>]>([
		['a deleted file', (folder) => rm(join(folder, 'node_modules', 'tiny', 'lib', 'part.js'))],
		['no marker, as after a kill', (folder) => rm(join(folder, '.complete.json'))],
		['a marker without files', (folder) => rm(join(folder, 'node_modules'), { recursive: true })],
		['half a marker', (folder) => writeFile(join(folder, '.complete.json'), '{"recipe":')],
		['another marker', (folder) => writeFile(join(folder, '.complete.json'), '{"recipe":"0","files":3}')],
	])('is repaired after %s', async (_name, damage) => {
		const { tools, workshop, folder, again } = await installed();
		await damage(folder);
		await again();
		expect(tools.calls).toEqual([...bothCalls, ...bothCalls]);
		expect(workshop.lines.join('\n')).toContain(`Tiny 1.0.0 in ${folder} is incomplete; installing it again.`);
		await again();
		expect(tools.calls).toHaveLength(4);
	});

	test('is repeated if it reports another version', async () => {
		const { tools, again } = await installed();
		tools.version = '1.0.1';
		expect((await problemOf(again)).message).toContain('was installed but does not run');
		expect(tools.calls).toHaveLength(4);
		tools.version = '1.0.0';
		await again();
		expect(tools.calls).toHaveLength(6);
	});

	test('is repeated if its recipe changes', async () => {
		const { tools, workshop } = await installed();
		await ensureInstalled({ ...tinyRecipe, manifest: { ...tinyRecipe.manifest, overrides: { a: '1.0.0' } } }, workshop);
		expect(tools.calls).toHaveLength(4);
	});

	test('waits for a concurrent one', async () => {
		const tools = fakeTools();
		const cache = await temporaryFolder();
		const workshops = [fakeWorkshop(cache, tools), fakeWorkshop(cache, tools)];
		await Promise.all(workshops.map((workshop) => ensureInstalled(tinyRecipe, workshop)));
		expect(tools.calls).toEqual(bothCalls);
		const lines = workshops.flatMap((workshop) => workshop.lines);
		expect(lines).toContain('Another command is installing Tiny 1.0.0. Waiting for it to end.');
		expect((await readdir(cache)).sort()).toEqual(['logs', 'tiny-1.0.0']);
	});

	test.each([1, 2])("leaves no marker if npm's call %i fails, and says why", async (call) => {
		const tools = fakeTools();
		tools.failure = { call, exitCode: 1, output: 'npm error code ENOTFOUND' };
		const workshop = fakeWorkshop(await temporaryFolder(), tools);
		const { message } = await problemOf(() => ensureInstalled(tinyRecipe, workshop));
		expect(message).toMatch(/^Installing Tiny 1\.0\.0 failed because the npm registry cannot be reached/);
		await ensureInstalled(tinyRecipe, workshop);
		expect(tools.calls).toHaveLength(call + 2);
	});

	test('does not start without enough disk space', async () => {
		const tools = fakeTools();
		const workshop = fakeWorkshop(await temporaryFolder(), tools);
		const { message } = await problemOf(() => ensureInstalled({ ...tinyRecipe, bytes: 1e18 }, workshop));
		expect(message).toMatch(
			/^Tiny 1\.0\.0 needs 1000000000\.0 GB, and \d+\.\d GB are free on the disk of .*: free some/,
		);
		expect(isOneSentence(message)).toBe(true);
		expect(tools.calls).toEqual([]);
	});
});
