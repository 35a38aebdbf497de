import type { INodeProperties } from 'n8n-workflow';

import { pairItems } from '../../../nodes/ClayHr/shared/answer/pairItems';
import { raiseErrors } from '../../../nodes/ClayHr/shared/answer/raiseErrors';
import { redactItems } from '../../../nodes/ClayHr/shared/answer/redact';
import type { Call } from '../../../nodes/ClayHr/shared/operation';
import type { Parameter, Source, Sources } from '../../../nodes/ClayHr/shared/request/fields';
import { placeholdersOf } from '../../../nodes/ClayHr/shared/request/pathTemplate';
import { bodySchemaOf, contractOf, parametersOf, requiredBodyOf } from '../../support/contract.mts';
import { fits } from '../../support/fits.mts';
import { nodeProperties, type Operation, operations, optionsOf } from '../../support/operations.mts';

// What API Request sends is up to the user: test/engine/apiRequest.test.ts.
const table = operations
	.filter(({ resource }) => resource !== 'apiRequest')
	.map((operation) => [`${operation.resource}: ${operation.operation}`, operation] as const);

const sharedByMany = ['returnAll', 'limit', 'output', 'outputFields'];

/** What goes into the query, with the parameter that a list is read for each value of. */
const queryOf = ({ query, forEach }: Call): Sources => ({
	...query,
	...(forEach && { [forEach.name]: forEach.values }),
});

const parametersNamed = (sources: Sources = {}) =>
	Object.values(sources)
		.flatMap((source) => ('parameter' in source ? [source.parameter, source.when] : []))
		.filter((name) => name !== undefined);

/** A value of a body and, of a list, what its entries hold; JSON text is beyond what the description says. */
function withEntries([name, source]: [string, Source]): Array<[string, Source]> {
	if (!('entry' in source) || source.isText) return [[name, source]];
	const entries = Object.entries(source.entry ?? {}).map(([inner, value]): [string, Source] => [
		`${name}.0.${inner}`,
		value,
	]);
	return [[name, source], ...entries];
}

describe('the parameters of the ClayHR node', () => {
	it('names each top-level parameter once, operation aside: the engine pays for every further one', () => {
		const names = nodeProperties.map(({ name }) => name).filter((name) => name !== 'operation');
		expect(names).toEqual([...new Set(names)]);
	});

	it('asks for the record first, then for what is required, how many, and what is optional', () => {
		const namesOf = (resource: string, operation: string) =>
			operations.find((one) => one.resource === resource && one.operation === operation)?.shown.map(({ name }) => name);
		expect(namesOf('leaveRequest', 'getRemainingHours')).toEqual([
			'leaveRequestId',
			'ptoPolicyId',
			'userId',
			'leaveDate',
			'output',
			'outputFields',
		]);
		expect(namesOf('leaveRequest', 'getAll')).toEqual([
			'startDate',
			'endDate',
			'leaveRequestStatuses',
			'returnAll',
			'limit',
			'output',
			'outputFields',
			'leaveRequestFilters',
		]);
	});

	it('has no expression in a routing or default', () => {
		const text = JSON.stringify(nodeProperties.map(({ displayOptions, ...rest }) => ({ ...rest, displayOptions })));
		expect(text).not.toMatch(/"=/);
	});

	it('offers each resource that has operations, and no other', () => {
		const resource = nodeProperties.find(({ name }) => name === 'resource');
		const offered = optionsOf(resource as INodeProperties).map(({ value }) => value);
		expect(offered.sort()).toEqual([...new Set(operations.map((operation) => operation.resource))].sort());
	});
});

describe.each(table)('%s', (_name, { call, option, routing, shown }: Operation) => {
	it('says what it does', () => {
		expect(option.action).toMatch(/^[A-Z][^.]+$/);
		expect(option.description).toMatch(/^[A-Z]/);
		expect(option.description).not.toBe(option.name);
	});

	it('has every part of the transport, in order', () => {
		expect(routing?.request).toEqual({
			method: call?.method,
			url: call?.path,
			ignoreHttpStatusErrors: true,
			disableFollowRedirect: true,
		});
		expect(routing?.send?.paginate).toBe(true);
		expect(routing?.send?.preSend).toHaveLength(1);
		expect(routing?.operations?.pagination).toBeInstanceOf(Function);
		const [first, unwrap, ...last] = routing?.output?.postReceive ?? [];
		expect(first).toBe(raiseErrors);
		expect(unwrap).toBeInstanceOf(Function);
		expect(last).toEqual([redactItems, pairItems]);
	});

	const contract = contractOf(call?.method ?? '', call?.path ?? '');

	it('calls what is documented, and knows whether it changes something and has pages', () => {
		expect(contract).toBeDefined();
		expect(call?.changesData).toBe(contract?.['x-mutates'] ?? false);
		const firstPage = contract?.['x-paging']?.firstPage;
		expect(call?.paging?.firstPage).toBe(firstPage === null ? 0 : firstPage);
		expect(call?.paging?.isFirstPageUnsure ?? false).toBe(firstPage === null);
		const confidence = contract?.['x-path-confidence'];
		expect(call?.pathConfidence).toBe(confidence === 'high' ? undefined : confidence);
		expect(call?.otherPath).toBe(call?.changesData ? undefined : contract?.['x-alternative-paths']?.[0]);
		expect(placeholdersOf(call?.path ?? '').sort()).toEqual(Object.keys(call?.pathValues ?? {}).sort());
	});

	it('sends each value under a documented name, in the documented place and type', () => {
		if (!call || !contract) throw new Error('No call');
		const documented = parametersOf(contract);
		const schemaOf = (place: string, name: string) =>
			documented.find((parameter) => parameter.name === name && parameter.in === place)?.schema;
		const sent = [
			...Object.entries(queryOf(call)).map(([name, source]) => ({ name, source, schema: schemaOf('query', name) })),
			...Object.entries(call.pathValues ?? {}).map(([name, source]) => ({
				name,
				source,
				schema: schemaOf('path', name),
			})),
			...Object.entries(call.body ?? {})
				.flatMap(withEntries)
				.map(([name, source]) => ({ name, source, schema: bodySchemaOf(contract, name) })),
		];
		const files = Object.keys(call.files ?? {}).filter((name) => bodySchemaOf(contract, name)?.format !== 'binary');
		expect(files).toEqual([]);
		const wrong = sent.filter(({ source, schema }) => !schema || !fits(source, schema)).map(({ name }) => name);
		expect(wrong).toEqual([]);
	});

	it('sends everything that is required', () => {
		if (!call || !contract) throw new Error('No call');
		const required = parametersOf(contract).filter((parameter) => parameter.required && parameter.in === 'query');
		const sent = [...Object.keys(queryOf(call)), ...(call.gathered ?? [])];
		expect(sent).toEqual(expect.arrayContaining(required.map(({ name }) => name)));
		expect(Object.keys({ ...call.body, ...call.files })).toEqual(expect.arrayContaining(requiredBodyOf(contract)));
	});

	it('uses each parameter that the editor shows, and shows each that it uses', () => {
		const output = call?.answer.kind === 'file' ? [call.answer.field.parameter] : [];
		const mapped = call?.bodyFrom === undefined ? [] : [call.bodyFrom];
		const used = [
			...[call && queryOf(call), call?.body, call?.files, call?.pathValues, call?.headers, call?.options].flatMap(
				parametersNamed,
			),
			...output,
			...mapped,
			...(call?.followUp ? [call.followUp.when, call.followUp.mapping] : []),
			...(call?.listedBy === undefined ? [] : [call.listedBy]),
		].sort();
		const offered = shown
			.filter(({ name }) => !sharedByMany.includes(name))
			.flatMap((property) =>
				property.type === 'collection'
					? optionsOf<INodeProperties>(property).map(({ name }) => `${property.name}.${name}`)
					: [property.name],
			)
			.sort();
		expect(used).toEqual(offered);
		const isShown = (wanted: string) => shown.some(({ name }) => name === wanted);
		expect(isShown('limit')).toBe(call?.answer.kind === 'rows');
		expect(isShown('output')).toBe(!call?.changesData && ['rows', 'record'].includes(String(call?.answer.kind)));
	});

	it('offers for each choice just the values that it sends', () => {
		const sources = [call && queryOf(call), call?.body, call?.pathValues].flatMap((one) => Object.values(one ?? {}));
		for (const source of sources) {
			if (!('type' in source) || !['choice', 'choices'].includes(source.type)) continue;
			const [name = '', inner] = source.parameter.split('.');
			const outer = shown.find((property) => property.name === name);
			const field = inner
				? optionsOf<INodeProperties>(outer as INodeProperties).find((one) => one.name === inner)
				: outer;
			expect(optionsOf(field as INodeProperties).map(({ value }) => value)).toEqual(source.values);
		}
	});

	it('looks up whoever is named by email, in each field that offers it', () => {
		const sources = [call?.query, call?.body, call?.pathValues, call?.options].flatMap((one) =>
			Object.values(one ?? {}),
		);
		const read = sources.filter((source): source is Parameter => 'type' in source && source.type === 'user');
		const offering = ({ name, modes }: INodeProperties) =>
			name !== call?.listedBy && modes?.some((mode) => mode.name === 'email') === true;
		const offered = shown.flatMap((property) =>
			property.type === 'collection'
				? optionsOf<INodeProperties>(property)
						.filter(offering)
						.map(({ name }) => `${property.name}.${name}`)
				: offering(property)
					? [property.name]
					: [],
		);
		expect([...new Set(read.map(({ parameter }) => parameter))].sort()).toEqual(offered.sort());
	});

	it('has a shape of ten fields at most, told apart by the first', () => {
		const answer = call?.answer;
		const shape = answer && 'shape' in answer ? answer.shape : undefined;
		// A report has the columns that its author gave it.
		if (!shape || typeof shape === 'function') return;
		expect(Object.keys(shape.fields).length).toBeLessThanOrEqual(10);
		expect(Object.keys(shape.fields).filter((name) => name in (shape.more ?? {}))).toEqual([]);
	});

	it('requires what stands in the open, unless it always has a value', () => {
		for (const property of shown.filter(
			({ type }) => type !== 'collection' && type !== 'boolean' && type !== 'options' && type !== 'notice',
		)) {
			if (property.name === 'limit' || property.name === call?.listedBy) continue;
			expect([property.name, property.required]).toEqual([property.name, true]);
		}
	});
});
