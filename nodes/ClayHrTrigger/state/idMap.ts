import { symbols } from './symbols';

/**
 * A code from 1 to 7, such as a status, for each of many IDs. ClayHR counts its IDs up, so IDs with the same code form runs:
 * 100,000 users with three statuses take about 20 KB in the workflow's static data.
 */
export type IdMap = Map<number, number>;

/**
 * An `IdMap` as text. It stores runs of IDs with the same code, from ID 0 on; code 0 means that the IDs are not in the map.
 * The length of a run is an octal number, first digit first. One character holds the code and one digit. Neighbouring runs
 * have different codes, so no separator is needed.
 */
export type IdText = string;

const base = 8;
// Far more than any company has. Without a limit, a damaged text could fill the memory.
const maxIds = 20_000_000;

/** Serializes an `IdMap`. The order of its entries does not matter. */
export function toText(codes: IdMap): IdText {
	const parts: string[] = [];
	let next = 0;
	let run = { code: 0, length: 0 };
	const extend = (code: number, length: number) => {
		if (length === 0) return;
		if (code === run.code) run.length += length;
		else {
			parts.push(writeRun(run));
			run = { code, length };
		}
	};
	for (const id of [...codes.keys()].sort((one, other) => one - other)) {
		extend(0, id - next);
		extend(codes.get(id) ?? 0, 1);
		next = id + 1;
	}
	return parts.join('') + writeRun(run);
}

function writeRun({ code, length }: { code: number; length: number }): string {
	if (length === 0) return '';
	return [...length.toString(base)].map((digit) => symbols[code * base + Number(digit)]).join('');
}

/** Parses what `toText` wrote. Returns undefined for anything else. */
export function fromText(text: unknown): IdMap | undefined {
	if (typeof text !== 'string') return undefined;
	const codes: IdMap = new Map();
	let next = 0;
	for (let index = 0; index < text.length;) {
		const run = readRun(text, index);
		if (run === undefined) return undefined;
		const { code, length } = run;
		const isTooLong = code > 0 ? codes.size + length > maxIds : !Number.isSafeInteger(next + length);
		if (isTooLong) return undefined;
		if (code > 0) for (let id = next; id < next + length; id += 1) codes.set(id, code);
		next += length;
		index = run.end;
	}
	return codes;
}

function readRun(text: string, start: number): { code: number; length: number; end: number } | undefined {
	const first = symbols.indexOf(text.charAt(start));
	if (first % base <= 0) return undefined;
	const code = Math.floor(first / base);
	let length = 0;
	let end = start;
	for (; end < text.length; end += 1) {
		const symbol = symbols.indexOf(text.charAt(end));
		if (symbol < 0) return undefined;
		if (Math.floor(symbol / base) !== code) break;
		length = length * base + (symbol % base);
	}
	return { code, length, end };
}

/** The highest ID; -1 if the map is empty. */
export function highestId(byId: ReadonlyMap<number, unknown>): number {
	let highest = -1;
	for (const id of byId.keys()) highest = Math.max(highest, id);
	return highest;
}
