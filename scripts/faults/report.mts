import { z } from 'zod';

const cellShape = z.object({
	/** The operation, event or list. */
	subject: z.string(),
	/** n8n's "On Error" of an operation; otherwise `trigger` or `editor`. */
	mode: z.string(),
	/** Faults of one kind are counted together. */
	kind: z.string(),
	fault: z.string(),
	/** What is wrong; [] if nothing is. */
	wrong: z.array(z.string()),
});

/** One cell of the matrix. */
export type Cell = z.infer<typeof cellShape>;

/** Reads cells from JSON. */
export const readCells = (text: string): Cell[] => z.array(cellShape).parse(JSON.parse(text));

/**
 * Describes the cells by kind of fault.
 *
 * @returns a line for all cells, a line for each kind, and the wrong cells with what is wrong in them
 */
export function describeCells(cells: readonly Cell[]): string {
	const kinds = [...new Set(cells.map(({ kind }) => kind))];
	const rows = kinds.map((kind) =>
		rowOf(
			kind,
			cells.filter((cell) => cell.kind === kind),
		),
	);
	return [rowOf('all', cells), ...rows, ...wrongCells(cells)].join('\n');
}

/** A line for each wrong cell. */
export function wrongCells(cells: readonly Cell[]): string[] {
	return cells
		.filter(({ wrong }) => wrong.length > 0)
		.map(({ subject, mode, fault, wrong }) => `${subject}, ${mode}, ${fault}: ${wrong.join('; ')}`);
}

function rowOf(kind: string, cells: readonly Cell[]): string {
	const wrong = wrongCells(cells).length;
	const columns = [`${cells.length} cells`, `${cells.length - wrong} right`, `${wrong} wrong`];
	return [kind.padEnd(24), ...columns.map((column) => column.padStart(12))].join(' ');
}
