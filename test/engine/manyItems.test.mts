import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

const itemCount = 2500;
const heapMegabytes = 350;
const patience = 600_000;

it.each(['id', 'email'])(
	`gets ${itemCount} users by %s within ${heapMegabytes} MB`,
	async (way) => {
		const program = ['--import', 'tsx', 'test/support/manyItems.mts', String(itemCount), way];
		const { stdout } = await run(process.execPath, [`--max-old-space-size=${heapMegabytes}`, ...program]);
		expect(stdout).toBe(`${itemCount}\n`);
	},
	patience,
);
