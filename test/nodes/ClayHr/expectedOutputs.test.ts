import type { IDataObject } from 'n8n-workflow';

import type { ResponseSpec } from '../../../nodes/ClayHr/shared/call';
import { readRows, recordOf } from '../../../nodes/ClayHr/shared/records/envelope';
import type { Reader } from '../../../nodes/ClayHr/shared/records/shape';
import type { Operation } from '../../support/operations.mts';
import { contractOf } from '../../support/contract.mts';
import { describedOperations } from '../../support/described.mts';
import { expectedPaths } from '../../support/expectedOutputs/expectedPaths.mts';
import { expectedOutputs } from '../../support/expectedOutputs/index.mts';
import { marked } from '../../support/markedRecord.mts';
import { readPaths, valueAt } from '../../support/readPaths.mts';

function firstRecord(response: ResponseSpec, body: IDataObject): IDataObject | undefined {
	if (response.kind === 'rows') return readRows({ body }, response)[0];
	if (response.kind !== 'record') return undefined;
	return response.read ? response.read(body) : recordOf(body);
}

const isEmpty = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0);

/** The record in an operation's documented answer, and the fields of its shape. */
function documentedRecord({ call }: Operation) {
	const { response, method, path } = call ?? {};
	const example = contractOf(method ?? '', path ?? '')?.responses['200']?.content?.['application/json']?.example;
	const record = response && firstRecord(response, marked(example) as IDataObject);
	const given = response && 'shape' in response ? response.shape : undefined;
	const shape = record && typeof given === 'function' ? given(record) : given;
	return { record, shape: typeof shape === 'object' ? { ...shape.fields, ...shape.more } : {} };
}

it.each(describedOperations)('%s reads each field of its output from the documented one', (name, operation) => {
	const { record, shape } = documentedRecord(operation);
	const readers = Object.entries(shape);
	const output = readers.map(([field, read]) => [field, record ? read(record) : null] as const);
	expect(Object.fromEntries(output.filter(([, value]) => !isEmpty(value)))).toEqual(expectedOutputs[name] ?? {});
});

/** How often each value is in a record. */
function valueCounts(value: unknown, counts = new Map<string, number>()): Map<string, number> {
	if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) valueCounts(inner, counts);
	else counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
	return counts;
}

/** The one of the paths whose value a record shows: no other field has it. A yes or no is never one of a kind. */
function shownPath(record: unknown, read: Reader, paths: string[]): string | undefined {
	const first = paths.find((path) => !isEmpty(valueAt(record, path) ?? null) && valueAt(record, path) !== '');
	const value = first === undefined ? undefined : valueAt(record, first);
	const isOneOfAKind = typeof value === 'object' || valueCounts(record).get(String(value)) === 1;
	const output = read(Object(record));
	return isOneOfAKind && !isEmpty(output) && typeof output !== 'boolean' ? first : undefined;
}

it('each field reads the expected paths where no documented answer shows all of them', () => {
	const fields = new Map<Reader, { name: string; paths: string[]; unshown: Set<string> }>();
	for (const [operation, described] of describedOperations) {
		const { record, shape } = documentedRecord(described);
		for (const [field, read] of Object.entries(shape)) {
			const paths = readPaths(read);
			const known = fields.get(read) ?? { name: `${operation} ${field}`, paths, unshown: new Set(paths) };
			known.unshown.delete(shownPath(record, read, paths) ?? '');
			fields.set(read, known);
		}
	}
	const others = [...fields.values()].filter(({ unshown }) => unshown.size > 0);
	expect(Object.fromEntries(others.map(({ name, paths }) => [name, paths]))).toEqual(expectedPaths);
});
