import type { Company } from '../company/company.mts';
import { partsOf } from './parts.mts';

const recordsPerPiece = 500;

/**
 * Writes the state of a company as a JSON document, piece by piece.
 * @param company the company
 * @param complete whether to write the records, too, that are as the company's plan gives them. They are created while
 *   they are written, so a change meanwhile may be in the document or not; a document that is not complete is of one
 *   moment
 */
export function exportState(company: Company, complete: boolean): Iterable<string> {
	const { plan, clock, keys } = company;
	const parts = Object.entries(partsOf(company)).map(([name, part]) => ({
		name,
		nextId: part.nextId(),
		records: complete ? part.records(true) : [...part.records(false)],
	}));
	const nextIds = Object.fromEntries(
		parts.filter(({ nextId }) => nextId !== null).map((one) => [one.name, one.nextId]),
	);
	const head = { plan, clock: new Date(clock.now()).toISOString(), keys, nextIds };
	return pieces(JSON.stringify(head).slice(0, -1), parts);
}

// Each record has its own line, so that people can edit the document and compare two of them.
function* pieces(head: string, parts: { name: string; records: Iterable<object> }[]): Generator<string> {
	yield `${head},\n"collections":{`;
	for (const [place, { name, records }] of parts.entries()) {
		let lines: string[] = [];
		let separator = '';
		yield `${place === 0 ? '' : ','}\n"${name}":[`;
		for (const record of records) {
			lines.push(`${separator}\n${JSON.stringify(record)}`);
			separator = ',';
			if (lines.length < recordsPerPiece) continue;
			yield lines.join('');
			lines = [];
		}
		yield `${lines.join('')}]`;
	}
	yield '}}\n';
}
