import { fileURLToPath } from 'node:url';
import { release } from './release/release.mts';
import { withProcesses } from './support/withProcesses.mts';

const project = fileURLToPath(new URL('..', import.meta.url));

process.exit(
	await withProcesses({
		work: ({ run }) =>
			release({ project, environment: process.env, run, write: (text) => void process.stdout.write(text) }),
		interrupted: ({ message, exitCode }) => {
			process.stdout.write(`\n${message}: the release was stopped.\n`);
			return exitCode;
		},
	}),
);
