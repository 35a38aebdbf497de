import type { IDataObject } from 'n8n-workflow';

import type { Call } from '../../../nodes/ClayHr/shared/call.ts';
import { isObject } from '../../../nodes/ClayHr/shared/isObject.ts';
import { asEnvelope, fieldsOf, readRows, recordOf } from '../../../nodes/ClayHr/shared/records/envelope.ts';
import type { PlainValue, Shape } from '../../../nodes/ClayHr/shared/records/shape.ts';
import { readUnsureFields, withoutUnsureFields } from '../../../sandbox/contract/unsureFields.mts';
import { contractOf } from '../../support/contract.mts';
import { describedOperations } from '../../support/described.mts';

// One value of each kind: a reader of days reads another kind than a reader of yes and no.
const samples = ['AP', 'Y', '2026-01-05', '42', 42, 1, 1_767_571_200_000, true];

const people = ['user', 'userId', 'email'];

/** The further fields of the operation that its documented answer can't fill. documentedAnswers.test.ts has the usual ones. */
function unfillable(call: Call, shape: Shape): string[] {
	const readers = Object.entries({ ...shape.more });
	const records = samples.flatMap((sample) =>
		documentedAnswers(call, sample).flatMap((answer) => recordsOf(call, answer)),
	);
	expect(records.length).toBeGreaterThan(0);
	return readers.filter(([, read]) => records.every((record) => isEmpty(read(record)))).map(([name]) => name);
}

const isEmpty = (value: PlainValue) => value === null || (Array.isArray(value) && value.length === 0);

/** The answer of the schema and that of the example, which names more fields in places. */
function documentedAnswers({ method, path }: Call, sample: unknown): unknown[] {
	const contract = contractOf(method, path);
	const { schema, example } = contract?.responses['200']?.content?.['application/json'] ?? {};
	const unsure = readUnsureFields(namedFields((contract as unknown as IDataObject)['x-unsure-fields']));
	const answers = [filled(schema, sample), ...(example === undefined ? [] : [refilled(example, sample)])];
	return answers.map((given) => {
		const answer = withoutUnsureFields(given, unsure);
		return isObject(answer) && 'code' in answer ? { ...answer, code: 0, message: 'Success' } : answer;
	});
}

/** Without the objects and lists that the page names without a field: they most likely have the fields of other pages. */
const namedFields = (unsure: unknown) =>
	isObject(unsure) && Object.fromEntries(Object.entries(unsure).filter(([, names]) => names !== 'all'));

/** An answer in which each value is the sample. */
function refilled(value: unknown, sample: unknown): unknown {
	if (Array.isArray(value)) return value.map((one) => refilled(one, sample));
	if (!isObject(value)) return sample;
	return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, refilled(inner, sample)]));
}

/** A value for a schema in which each field has the sample. */
function filled(schema: unknown, sample: unknown): unknown {
	if (!isObject(schema)) return sample;
	const { properties, items, type, anyOf, allOf, additionalProperties } = schema;
	if (Array.isArray(anyOf))
		return filled(
			anyOf.find((one) => isObject(one) && one.type !== 'null'),
			sample,
		);
	if (Array.isArray(allOf)) return Object.assign({}, ...allOf.map((one) => filled(one, sample)));
	if (isObject(properties))
		return Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, filled(inner, sample)]));
	if (items !== undefined || [type].flat().includes('array')) return [filled(items, sample)];
	return isObject(additionalProperties) ? { key: filled(additionalProperties, sample) } : sample;
}

function recordsOf({ response }: Call, body: unknown): IDataObject[] {
	if (response.kind === 'rows') return readRows({ body }, response);
	if (response.kind !== 'record') return [];
	if (response.read) return [response.read(asEnvelope(body))];
	return [response.shape ? fieldsOf(body) : recordOf(body)];
}

const cases = describedOperations.flatMap(([name, { call }]): Array<[string, Call, Shape]> => {
	if (call === undefined || !('shape' in call.response) || typeof call.response.shape !== 'object') return [];
	// A custom read makes records of its own. An answer that the catalogue only assumes says nothing.
	const isOwn = call.customRead !== undefined;
	const contract = contractOf(call.method, call.path);
	return isOwn || (contract !== undefined && 'x-assumed-response' in contract)
		? []
		: [[name, call, call.response.shape]];
});

it.each(cases)('%s offers only further fields that ClayHR documents for it', (_name, call, shape) => {
	const { response } = call;
	const echoed = 'echo' in response ? Object.keys(response.echo ?? {}) : [];
	const known = [...echoed, ...(call.forPeople ? people : [])];
	expect(unfillable(call, shape).filter((field) => !known.includes(field))).toEqual([]);
});
