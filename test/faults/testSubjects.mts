import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Cell } from '../../scripts/faults/report.mts';

/** Which cells of the matrix to run. */
export type Choice = (subject: number, fault: number) => boolean;

interface Cells {
	close(): Promise<void>;
}

/**
 * Declares a test for each subject, and saves the cells for the command that runs the matrix. All subjects in one test
 * would take longer than the limit of a test.
 *
 * @param name the file's name
 * @param subjects names of the operations, events or lists
 * @param run runs the chosen cells
 */
export function testSubjects<Opened extends Cells>(
	name: string,
	subjects: readonly string[],
	open: () => Promise<Opened>,
	run: (opened: Opened, isChosen: Choice) => Promise<Cell[]>,
): void {
	const found: Cell[] = [];
	let opened: Opened;
	beforeAll(async () => (opened = await open()));
	afterAll(async () => {
		saveCells(name, found);
		await opened.close();
	});

	it.each([...subjects.entries()])(`${name}, %i %s`, async (place) => {
		found.push(...(await run(opened, (subject, fault) => subject === place && isInStep(subject, fault))));
	});
}

function saveCells(name: string, cells: readonly Cell[]): void {
	const folder = process.env.FAULTS_FOLDER;
	if (folder === undefined) throw new Error('Run this with "npm run test:faults".');
	writeFileSync(join(folder, `${name}.json`), JSON.stringify(cells));
}

/** Chooses every nth cell. */
const isInStep: Choice = (subject, fault) => (subject + fault) % Number(process.env.FAULTS_STEP ?? 1) === 0;
