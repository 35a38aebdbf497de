import { isList, isObject } from '../contract/guards.mts';

const rowsInPiece = 500;

/** Returns whether a response has a list that is sent in pieces. */
export function isLong(body: unknown): boolean {
	return longList(body) !== undefined;
}

/**
 * Writes a response with a long list as JSON, piece by piece. As one text, a response with 100,000 users would take
 * gigabytes, and the sandbox could not answer anything else meanwhile.
 * @param body a list, or an object with a list; the list is written last
 * @param finish shapes and checks a response with a part of the rows
 */
export function* writePieces(body: unknown, finish: (part: unknown) => unknown): Generator<string> {
	const { name, rows } = longList(body) ?? { name: undefined, rows: [] };
	let end = ']';
	for (let first = 0; first < rows.length; first += rowsInPiece) {
		const part = rows.slice(first, first + rowsInPiece);
		const finished = finish(name === undefined || !isObject(body) ? part : { ...body, [name]: part });
		const text = JSON.stringify(name !== undefined && isObject(finished) ? finished[name] : finished).slice(1, -1);
		if (first === 0 && name !== undefined && isObject(finished)) {
			end = ']}';
			yield beginning(finished, name);
		} else yield first === 0 ? '[' : ',';
		yield text;
	}
	yield end;
}

function beginning(envelope: Readonly<Record<string, unknown>>, name: string): string {
	const others = JSON.stringify({ ...envelope, [name]: undefined }).slice(0, -1);
	return `${others}${others === '{' ? '' : ','}${JSON.stringify(name)}:[`;
}

function longList(body: unknown): { name: string | undefined; rows: readonly unknown[] } | undefined {
	if (isList(body)) return body.length > rowsInPiece ? { name: undefined, rows: body } : undefined;
	if (!isObject(body)) return undefined;
	for (const [name, rows] of Object.entries(body)) if (isList(rows) && rows.length > rowsInPiece) return { name, rows };
	return undefined;
}
