import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

interface Job {
	'timeout-minutes'?: number;
	steps: Array<{ run?: string }>;
}

const folder = join('.github', 'workflows');

/** The jobs of a workflow. */
function jobsOf(file: string): Job[] {
	const { jobs } = parse(readFileSync(join(folder, file), 'utf8')) as { jobs: Record<string, Job> };
	return Object.values(jobs);
}

it.each(readdirSync(folder))('%s: each job has a time limit', (file) => {
	for (const job of jobsOf(file)) expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
});

it('publishing needs all checks to pass first', () => {
	const commands = jobsOf('publish.yml').map(({ steps }) => steps.flatMap(({ run }) => run ?? []));
	expect(commands).toEqual([['npm ci --ignore-scripts', 'npm test', 'npm run release']]);
});
