import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Cell } from '../../scripts/faults/report.mts';

/** Saves cells for the command that runs the matrix. */
export function saveCells(name: string, cells: readonly Cell[]): void {
	const folder = process.env.FAULTS_FOLDER;
	if (folder === undefined) throw new Error('Run this with "npm run test:faults".');
	writeFileSync(join(folder, `${name}.json`), JSON.stringify(cells));
}

/** Chooses every nth cell. */
export const isChosen = (subject: number, fault: number): boolean =>
	(subject + fault) % Number(process.env.FAULTS_STEP ?? 1) === 0;
