import { fileURLToPath } from 'node:url';
import { readReleaseOptions } from './release/options.mts';
import { release } from './release/release.mts';
import { withProcesses } from './support/withProcesses.mts';

const project = fileURLToPath(new URL('..', import.meta.url));
const today = new Date().toISOString().slice(0, 10);

process.exit(
	await withProcesses({
		work: async ({ run }) => {
			const write = (text: string) => void process.stdout.write(text);
			return await release(readReleaseOptions(process.argv.slice(2)), today, {
				project,
				environment: process.env,
				run,
				write,
			});
		},
		interrupted: ({ message, exitCode }) => {
			process.stdout.write(`\n${message}: the release was stopped.\n`);
			return exitCode;
		},
	}),
);
