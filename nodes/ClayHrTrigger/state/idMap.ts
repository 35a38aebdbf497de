import { symbols } from './symbols';

/**
 * A mark (1 to 7, such as a status) for each of many IDs. ClayHR counts its IDs up, so IDs with the same mark stand in
 * runs, and a hundred thousand users with three statuses take some twenty kilobytes in the workflow's static data.
 */
export type IdMap = Map<number, number>;

/**
 * An `IdMap` as text. From ID 0 on, each run of IDs with the same mark (0: none) is its length as an octal number, first
 * digit first, with one character for mark and digit together. Runs of the same mark never meet, so no separator is needed.
 */
export type IdText = string;

const base = 8;
// Far more than any company has; a damaged text must not fill the memory.
const mostIds = 20_000_000;

/** Writes IDs with their marks as text, whatever order they are in. */
export function toText(marks: IdMap): IdText {
	const parts: string[] = [];
	let next = 0;
	let run = { mark: 0, length: 0 };
	const extend = (mark: number, length: number) => {
		if (length === 0) return;
		if (mark === run.mark) run.length += length;
		else {
			parts.push(writeRun(run));
			run = { mark, length };
		}
	};
	for (const id of [...marks.keys()].sort((one, other) => one - other)) {
		extend(0, id - next);
		extend(marks.get(id) ?? 0, 1);
		next = id + 1;
	}
	return parts.join('') + writeRun(run);
}

function writeRun({ mark, length }: { mark: number; length: number }): string {
	if (length === 0) return '';
	return [...length.toString(base)].map((digit) => symbols[mark * base + Number(digit)]).join('');
}

/** Reads what `toText` wrote; undefined for anything else. */
export function fromText(text: unknown): IdMap | undefined {
	if (typeof text !== 'string') return undefined;
	const marks: IdMap = new Map();
	let next = 0;
	for (let place = 0; place < text.length;) {
		const run = readRun(text, place);
		if (run === undefined) return undefined;
		const { mark, length } = run;
		const isTooMuch = mark > 0 ? marks.size + length > mostIds : !Number.isSafeInteger(next + length);
		if (isTooMuch) return undefined;
		if (mark > 0) for (let id = next; id < next + length; id += 1) marks.set(id, mark);
		next += length;
		place = run.end;
	}
	return marks;
}

function readRun(text: string, begin: number): { mark: number; length: number; end: number } | undefined {
	const first = symbols.indexOf(text.charAt(begin));
	if (first % base <= 0) return undefined;
	const mark = Math.floor(first / base);
	let length = 0;
	let end = begin;
	for (; end < text.length; end += 1) {
		const symbol = symbols.indexOf(text.charAt(end));
		if (symbol < 0) return undefined;
		if (Math.floor(symbol / base) !== mark) break;
		length = length * base + (symbol % base);
	}
	return { mark, length, end };
}

/** The highest ID; -1 when there is none. */
export function highestId(marks: ReadonlyMap<number, unknown>): number {
	let highest = -1;
	for (const id of marks.keys()) highest = Math.max(highest, id);
	return highest;
}
