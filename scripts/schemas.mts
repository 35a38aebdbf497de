import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

// Runs every operation against the sandbox, and writes what the operations output to nodes/ClayHr/__schema__.
const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const { status } = spawnSync(process.execPath, [jest, 'test/engine/vocabulary', '--selectProjects', 'engine'], {
	stdio: 'inherit',
	env: { ...process.env, WRITE_SCHEMAS: 'yes' },
});
process.exitCode = status ?? 1;
