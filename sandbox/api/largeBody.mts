/**
 * Returns a list with one row, in which an object stands in an object, and so on.
 * @param depth number of levels
 */
export function nestedRow(depth: number): string {
	return `[${'{"nested":'.repeat(depth)}null${'}'.repeat(depth)}]`;
}

const fillerLength = 1000;
const rowsInPiece = 64;

/**
 * Creates a list of rows piece by piece, so that it is never in memory as a whole.
 * @param bytes its length; rounded up to whole rows
 */
export function* hugeList(bytes: number): Generator<string> {
	const filler = 'x'.repeat(fillerLength);
	yield '[';
	for (let sent = 1, row = 1; sent < bytes;) {
		let piece = '';
		for (const last = row + rowsInPiece; row < last && sent + piece.length < bytes; row += 1)
			piece += `${row === 1 ? '' : ','}{"id":${row},"filler":"${filler}"}`;
		sent += piece.length;
		yield piece;
	}
	yield ']';
}
