import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readOptions, usage, type FaultOptions } from './faults/options.mts';
import { describeCells, readCells } from './faults/report.mts';
import { runCommand } from './support/runCommand.mts';

const project = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs the fault matrix in Jest and prints its cells.
 *
 * @param step runs every nth cell
 * @returns 0 if no cell is wrong
 */
function runMatrix({ step }: FaultOptions): number {
	const folder = mkdtempSync(join(tmpdir(), 'n8n-nodes-clayhr-faults-'));
	try {
		const jest = join(project, 'node_modules/jest/bin/jest.js');
		const { status } = spawnSync(process.execPath, [jest, '-c', 'test/faults/jest.config.cjs'], {
			cwd: project,
			env: { ...process.env, FAULTS_FOLDER: folder, FAULTS_STEP: String(step) },
			stdio: ['ignore', 'inherit', 'inherit'],
		});
		const cells = readdirSync(folder).flatMap((file) => readCells(readFileSync(join(folder, file), 'utf8')));
		process.stdout.write(`\n${describeCells(cells)}\n`);
		return status === 0 && cells.length > 0 && cells.every(({ wrong }) => wrong.length === 0) ? 0 : 1;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

await runCommand({
	usage,
	readOptions,
	work: async (options) => await Promise.resolve(runMatrix(options)),
});
