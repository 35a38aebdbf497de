import { bodySchemaOf, contractOf, requiredBodyOf } from '../../support/contract.mts';
import { describedOperations, queryOf, withEntries } from '../../support/described.mts';
import { fits } from '../../support/fits.mts';
import { type Operation, placeholdersOf } from '../../support/operations.mts';

describe.each(describedOperations)('%s', (_name, { call, routing, operation, shown }: Operation) => {
	it('is sent by the shared program, not by n8n itself', () => {
		expect(routing?.request).toEqual({ method: call?.method, url: call?.path });
		expect(routing?.send?.paginate).toBe(true);
		expect(routing?.send?.preSend).toBeUndefined();
		expect(routing?.operations?.pagination).toBeInstanceOf(Function);
	});

	const contract = contractOf(call?.method ?? '', call?.path ?? '');

	it('uses a documented path, and states correctly whether it changes data and has pages', () => {
		expect(contract).toBeDefined();
		expect(call?.changesData).toBe(contract?.['x-mutates'] ?? false);
		const firstPage = contract?.['x-paging']?.firstPage;
		expect(call?.paging?.firstPage).toBe(firstPage === null ? 0 : firstPage);
		expect(call?.paging?.isFirstPageUnsure ?? false).toBe(firstPage === null);
		const confidence = contract?.['x-path-confidence'];
		expect(call?.pathConfidence).toBe(confidence === 'high' ? undefined : confidence);
		expect(call?.fallbackPath).toBe(call?.changesData ? undefined : contract?.['x-alternative-paths']?.[0]);
		expect(placeholdersOf(call?.path ?? '').sort()).toEqual(Object.keys(call?.pathValues ?? {}).sort());
	});

	it('sends each value with its documented name, place and type', () => {
		if (!call || !contract) throw new Error('No call');
		const { parameters: documented = [] } = contract;
		const schemaOf = (place: string, name: string) =>
			documented.find((parameter) => parameter.name === name && parameter.in === place)?.schema;
		const sent = [
			...Object.entries(queryOf(call)).map(([name, source]) => ({
				name,
				source,
				schema: schemaOf('query', name),
				isInAddress: true,
			})),
			...Object.entries(call.pathValues ?? {}).map(([name, source]) => ({
				name,
				source,
				schema: schemaOf('path', name),
				isInAddress: true,
			})),
			...Object.entries(call.body ?? {})
				.flatMap(withEntries)
				.map(([name, source]) => ({ name, source, schema: bodySchemaOf(contract, name), isInAddress: false })),
		];
		const files = Object.keys(call.files ?? {}).filter((name) => bodySchemaOf(contract, name)?.format !== 'binary');
		expect(files).toEqual([]);
		const isWrong = ({ source, schema, isInAddress }: (typeof sent)[number]) =>
			!schema || !fits(source, schema, isInAddress);
		expect(sent.filter(isWrong).map(({ name }) => name)).toEqual([]);
	});

	it('rejects an update without changes, unless a required field is the change', () => {
		const { changesIn, followUp } = call ?? {};
		// An update of a reporting line changes the manager; other locators only choose what to update.
		const isChange = ({ name, type, required }: (typeof shown)[number]) =>
			name === 'orgRelationManagerId' ||
			type === 'options' ||
			(required === true && type !== 'resourceLocator' && name !== followUp?.mapping);
		const needsOne = operation.startsWith('update') && !shown.some(isChange);
		expect(shown.find(({ name }) => name === changesIn)?.type).toBe(needsOne ? 'collection' : undefined);
	});

	it('sends all required values', () => {
		if (!call || !contract) throw new Error('No call');
		const required = (contract.parameters ?? []).filter((one) => one.required && one.in === 'query');
		expect(Object.keys(queryOf(call))).toEqual(expect.arrayContaining(required.map(({ name }) => name)));
		expect(Object.keys({ ...call.body, ...call.files })).toEqual(expect.arrayContaining(requiredBodyOf(contract)));
	});
});
