import type { Source } from '../../../nodes/ClayHr/shared/parameters/fields';
import { isRequired } from '../../../nodes/ClayHr/shared/parameters/neededFields';
import { modeOf } from '../../../nodes/ClayHr/shared/parameters/jsonFields';
import { contractOf, parameterOf, requiredBodyOf, rowSchemaOf } from '../../support/contract.mts';
import { describedOperations, queryOf } from '../../support/described.mts';
import type { Operation } from '../../support/operations.mts';

// Names, types, constants, paths, paging: the compiler compares each call with the OpenAPI description (callTo.test.ts).

const namesWhere = (isWrong: (operation: Operation) => boolean) =>
	describedOperations.filter(([, operation]) => isWrong(operation)).map(([name]) => name);

it('sends every operation with the shared program, not with n8n itself', () => {
	expect(describedOperations.length).toBeGreaterThan(0);
	expect(
		namesWhere(
			({ call, routing }) =>
				routing?.request?.method !== call?.method ||
				routing?.request?.url !== call?.path ||
				routing?.send?.paginate !== true ||
				routing.send.preSend !== undefined ||
				typeof routing.operations?.pagination !== 'function',
		),
	).toEqual([]);
});

it.each(describedOperations.filter(([, { operation, call }]) => operation.startsWith('update') || call?.changesIn))(
	'%s refuses an update without anything to change, unless a required field is what changes',
	(_name, { call, operation, shown }) => {
		const { changesIn, followUp, jsonFields = '' } = call ?? {};
		// An update of a reporting line changes the manager; other locators only choose what to update.
		const isChange = ({ name, type, required }: (typeof shown)[number]) =>
			name === 'orgRelationManagerId' ||
			(type === 'options' && ![modeOf(jsonFields), 'emptyValues'].includes(name)) ||
			(required === true && !['resourceLocator', 'json'].includes(type) && name !== followUp?.mapping);
		const needsOne = operation.startsWith('update') && !shown.some(isChange);
		expect(shown.find(({ name }) => name === changesIn)?.type).toBe(needsOne ? 'collection' : undefined);
	},
);

it('sends every required value, even if the user adds no field', () => {
	const isOptional = (source: Source | undefined) =>
		source === undefined || ('parameter' in source && !isRequired(source.parameter));
	const optional = describedOperations.flatMap(([name, { call }]) => {
		const contract = contractOf(call?.method ?? '', call?.path ?? '');
		if (!call || !contract) throw new Error(`${name} has no documented call`);
		const query = (contract.parameters ?? []).filter((one) => one.required && one.in !== 'header');
		const sent = { ...queryOf(call), ...call.pathValues, ...call.body, ...call.files };
		const required = [
			...query.map((one) => one.name),
			...(call.bodyFrom === undefined ? requiredBodyOf(contract) : []),
		];
		return required.filter((one) => isOptional(sent[one])).map((one) => `${name}: ${one}`);
	});
	expect(optional).toEqual([]);
});

it('takes values out of other records under documented names and with the type that the call wants', () => {
	const found = describedOperations.flatMap(([name, { call }]) =>
		Object.entries(call?.query ?? {}).flatMap(([value, source]) => {
			if (!('of' in source) || !call) return [];
			const list = contractOf('GET', source.of.path);
			const wanted = [parameterOf(call.method, call.path, value)?.schema.type].flat()[0];
			return source.fields.map((field) => {
				const types = [list && rowSchemaOf(list, field)?.type].flat();
				return { name: `${name}: ${value} from ${field}`, isDocumented: types.includes(wanted) };
			});
		}),
	);
	expect(found.length).toBeGreaterThan(0);
	expect(found.filter(({ isDocumented }) => !isDocumented)).toEqual([]);
});
