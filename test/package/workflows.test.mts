import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { versions } from '../../scripts/start/versions.mts';
import { temporaryFolders } from '../scripts/support/temporaryFolder.mts';

interface Step {
	name?: string;
	if?: string;
	'timeout-minutes'?: number;
	run?: string;
	uses?: string;
	with?: Record<string, unknown>;
	env?: Record<string, string>;
}

interface Job {
	needs?: string;
	permissions?: Record<string, string>;
	'timeout-minutes'?: number;
	strategy?: { matrix?: unknown };
	steps: Step[];
}

interface Workflow {
	permissions: Record<string, string>;
	jobs: Record<string, Job>;
}

const folder = join('.github', 'workflows');
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');
const workflowOf = (file: string) => parse(textOf(file)) as Workflow;
const runsOf = ({ steps }: Job) => steps.flatMap(({ run }) => run ?? []);
const publishing = workflowOf('publish.yml');
const temporaryFolder = temporaryFolders();

describe.each(readdirSync(folder))('%s', (file) => {
	const jobs = Object.values(workflowOf(file).jobs);

	it('has a time limit for each job', () => {
		for (const job of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
	});

	it('names each action by a commit, with its version beside it', () => {
		const uses = textOf(file).match(/uses:.*/g) ?? [];
		expect(uses.length).toBeGreaterThanOrEqual(2);
		for (const line of uses) expect(line).toMatch(/^uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
	});

	it('leaves no credentials in the clone, and takes nothing from a cache', () => {
		const settings = (action: string) =>
			jobs.map(({ steps }) => steps.find(({ uses }) => uses?.startsWith(`actions/${action}@`))?.with);
		for (const checkout of settings('checkout')) expect(checkout).toEqual({ 'persist-credentials': false });
		for (const node of settings('setup-node')) expect(node).toMatchObject({ 'package-manager-cache': false });
	});
});

test('the packed package is installed into each supported n8n, on the oldest Node that runs it', () => {
	const { everything } = workflowOf('ci.yml').jobs;
	const legs = Object.entries(versions.n8n).map(([major, { oldestNode }]) => ({
		node: oldestNode,
		n8n: Number(major),
	}));
	expect(everything?.strategy?.matrix).toEqual({ include: legs });
	expect(runsOf(everything ?? { steps: [] })).toContain('npm run test:installed -- --n8n ${{ matrix.n8n }}');
	const node = everything?.steps.find(({ uses }) => uses?.startsWith('actions/setup-node@'));
	expect(node?.with).toMatchObject({ 'node-version': '${{ matrix.node }}' });
});

describe('the tests in a real n8n', () => {
	it.each(['test:queue', 'test:agent', 'test:browser'])('include npm run %s, once, with a time limit', (script) => {
		const steps = Object.values(workflowOf('ci.yml').jobs).flatMap((job) => job.steps);
		const [step, ...others] = steps.filter(({ run }) => run?.includes(`npm run ${script}`));
		expect(others).toEqual([]);
		expect(step).toMatchObject({
			name: expect.any(String) as unknown,
			if: `matrix.node == ${versions.n8n[2].oldestNode}`,
		});
		expect(step?.['timeout-minutes']).toBeLessThanOrEqual(25);
	});
});

describe('publishing', () => {
	it('runs checks, the release, and the notes in three jobs, one after the other', () => {
		expect(Object.entries(publishing.jobs).map(([name, { needs }]) => [name, needs])).toEqual([
			['test', undefined],
			['publish', 'test'],
			['announce', 'publish'],
		]);
	});

	it('gives each job no more than it needs', () => {
		expect(publishing.permissions).toEqual({});
		expect(Object.values(publishing.jobs).map(({ permissions }) => permissions)).toEqual([
			{ contents: 'read' },
			{ contents: 'read', 'id-token': 'write' },
			{ contents: 'write' },
		]);
		const secrets = Object.entries(publishing.jobs).filter(([, job]) => JSON.stringify(job).includes('secrets.'));
		expect(secrets.map(([name]) => name)).toEqual(['publish']);
	});

	it('needs all checks to pass first, and none that measures time', () => {
		expect(runsOf(publishing.jobs.test ?? { steps: [] })).toEqual([
			'npm ci --ignore-scripts',
			'npm run release -- --check',
			'npm test',
		]);
		expect(textOf('publish.yml')).not.toMatch(/npm run (bench|test:)/);
	});

	it('uses the Node version that the tests of n8n use', () => {
		const versionsOfNode = Object.values(publishing.jobs).map(
			({ steps }) => steps.find(({ uses }) => uses?.startsWith('actions/setup-node@'))?.with?.['node-version'],
		);
		expect(versionsOfNode).toEqual([versions.node, versions.node, versions.node]);
	});

	it.each([
		['', undefined],
		['secret', '//127.0.0.1:4873/:_authToken=secret\n'],
	])('logs in with the token of the first release (%j)', async (token, expected) => {
		const userconfig = join(await temporaryFolder(), 'user.npmrc');
		const script = publishing.jobs.publish?.steps.find(({ env }) => env?.NPM_TOKEN !== undefined)?.run ?? '';
		const env = { ...process.env, NPM_TOKEN: token, npm_config_userconfig: userconfig };
		const registry = { npm_config_registry: 'http://127.0.0.1:4873/' };
		execFileSync('bash', ['-e', '-c', script], { env: { ...env, ...registry }, stdio: 'pipe' });
		const written = () => readFileSync(userconfig, 'utf8');
		if (expected === undefined) expect(written).toThrow(/ENOENT/);
		else expect(written()).toBe(expected);
	});
});
