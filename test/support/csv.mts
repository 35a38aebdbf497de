import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { IDataObject } from 'n8n-workflow';

const cell = /,(?:"((?:[^"]|"")*)"|([^",]*))/g;

/** Reads the rows of a CSV file as n8n's Extract From File does: all values are text, and empty cells are left out. */
export function rowsOf(fileName: string): IDataObject[] {
	const text = readFileSync(join('test/engine/fixtures', fileName), 'utf8');
	const [header = [], ...rows] = text.trimEnd().split('\n').map(cellsOf);
	return rows.map((cells) => {
		const filled = header.map((name, column): [string, string] => [name, cells[column] ?? '']);
		return Object.fromEntries(filled.filter(([, value]) => value !== ''));
	});
}

function cellsOf(line: string): string[] {
	return Array.from(`,${line}`.matchAll(cell), ([, quoted, plain = '']) => quoted?.replace(/""/g, '"') ?? plain);
}
