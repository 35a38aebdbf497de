import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import type { Parameter, Sources } from '../../../nodes/ClayHr/shared/parameters/fields';
import { jsonOf, modeOf } from '../../../nodes/ClayHr/shared/parameters/jsonFields';
import { describedOperations, queryOf } from '../../support/described.mts';
import { nodeProperties, type Operation, operations, optionsOf } from '../../support/operations.mts';

const sharedByMany = ['returnAll', 'limit', 'output', 'outputFields'];

const parametersNamed = (sources: Sources = {}) =>
	Object.values(sources)
		.flatMap((source) => {
			if ('of' in source) return [source.id.parameter];
			return 'parameter' in source ? [source.parameter, source.when] : [];
		})
		.filter((name) => name !== undefined);

// A field that is not required and not sent, but that a list depends on.
const isForListOnly = ({ name, required }: INodeProperties, shown: INodeProperties[]) =>
	required !== true && shown.some(({ typeOptions }) => typeOptions?.loadOptionsDependsOn?.includes(`${name}.value`));

describe('the parameters of the ClayHR node', () => {
	it('each top-level name except operation is unique, because every one costs time', () => {
		const names = nodeProperties.map(({ name }) => name).filter((name) => name !== 'operation');
		expect(names).toEqual([...new Set(names)]);
	});

	it('come in order: record, required fields, limit, optional fields', () => {
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

	it('have no expression in a routing or default, except the week in which leave requests are listed', () => {
		const found = nodeProperties.filter((property) => JSON.stringify(property).includes('"='));
		const show = { resource: ['leaveRequest'], operation: ['getAll'] };
		expect(found.map(({ name, displayOptions }) => [name, displayOptions?.show])).toEqual([
			['startDate', show],
			['endDate', show],
		]);
		expect(JSON.stringify(found.map((property) => ({ ...property, default: '' })))).not.toContain('"=');
	});

	it('include exactly the resources that have operations', () => {
		const resource = nodeProperties.find(({ name }) => name === 'resource');
		const offered = optionsOf(resource as INodeProperties).map(({ value }) => value);
		expect(offered.sort()).toEqual([...new Set(operations.map((operation) => operation.resource))].sort());
	});
});

// Neither lists for an approver, whose records are of others, nor operations that take a user for whom to act.
const onlyOfKeyUser = [
	'expenseReport: create',
	'form: getAllOwn',
	'payStub: getAllOwn',
	'performanceReview: getAllAssignments',
	'performanceReview: getAllOwn',
	'ptoPolicy: getAllOwn',
	'task: getAllOwn',
	'timesheet: clockIn',
	'timesheet: clockOut',
	'timesheet: getAllAllocations',
	'timesheet: getAllTimecards',
	'timesheet: saveEntry',
	'training: getAllOwn',
	'user: getPermissions',
	'workflow: getAllAssigned',
];

it('says "my" where an operation is only about the API key\'s user', () => {
	const namesOf = (isNamed: (option: INodePropertyOptions) => boolean) =>
		describedOperations.filter(([, { option }]) => isNamed(option)).map(([name]) => name);
	expect(namesOf(({ name }) => /\b(My|Me)\b/.test(name)).sort()).toEqual(onlyOfKeyUser);
	expect(namesOf(({ action = '' }) => /\b(my|me)\b/.test(action)).sort()).toEqual(onlyOfKeyUser);
	expect(namesOf(({ name, action = '' }) => /API key/i.test(`${name} ${action}`))).toEqual([]);
});

describe.each(describedOperations)('%s', (_name, { call, option, shown }: Operation) => {
	it('has a description', () => {
		expect(option.action).toMatch(/^[A-Z][^.]+$/);
		expect(option.description).toMatch(/^[A-Z]/);
		expect(option.description).not.toBe(option.name);
	});

	it('uses exactly the parameters that the editor shows', () => {
		const output = call?.response.kind === 'file' ? [call.response.field.parameter] : [];
		const mapped = call?.bodyFrom === undefined ? [] : [call.bodyFrom];
		const used = [
			...[call && queryOf(call), call?.body, call?.files, call?.pathValues, call?.headers, call?.options].flatMap(
				parametersNamed,
			),
			...output,
			...mapped,
			...(call?.followUp ? [call.followUp.when, call.followUp.mapping] : []),
			...(call?.complete ? [call.complete.when] : []),
			...(call?.hasEmptyValues === true ? ['emptyValues'] : []),
			...(call?.jsonFields === undefined ? [] : [modeOf(call.jsonFields), jsonOf(call.jsonFields)]),
		].sort();
		const offered = shown
			.filter((property) => !sharedByMany.includes(property.name) && !isForListOnly(property, shown))
			.flatMap((property) =>
				property.type === 'collection'
					? optionsOf<INodeProperties>(property).map(({ name }) => `${property.name}.${name}`)
					: [property.name],
			)
			.sort();
		expect([...new Set(used)]).toEqual(offered);
		const isShown = (wanted: string) => shown.some(({ name }) => name === wanted);
		expect(isShown('limit')).toBe(call?.response.kind === 'rows');
		expect(isShown('output')).toBe(!call?.changesData && ['rows', 'record'].includes(String(call?.response.kind)));
	});

	it('offers exactly the values that a choice sends', () => {
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

	it('looks up users by email in each field that offers it', () => {
		const sources = [call && queryOf(call), call?.body, call?.pathValues, call?.options].flatMap((one) =>
			Object.values(one ?? {}),
		);
		const read = sources.filter((source): source is Parameter => 'type' in source && source.type === 'user');
		const offering = (property: INodeProperties) =>
			!isForListOnly(property, shown) && property.modes?.some((mode) => mode.name === 'email') === true;
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

	const answer = call?.response;
	// A report's columns are defined by its author.
	const shape = answer && 'shape' in answer && typeof answer.shape !== 'function' ? answer.shape : undefined;

	it('has a shape of at most ten fields, with an identifying first field', () => {
		if (!shape) return;
		const names = Object.keys(shape.fields);
		const isBeside = (name: string) => names.some((other) => [`${other}Id`, `${other}Code`].includes(name));
		expect(names.filter((name) => !isBeside(name)).length).toBeLessThanOrEqual(10);
		expect(names.filter((name) => name in (shape.more ?? {}))).toEqual([]);
	});

	it('returns the ID beside a name, and the code beside a word', () => {
		if (!shape) return;
		const names = Object.keys(shape.fields);
		const selectable = Object.keys({ ...shape.fields, ...shape.more });
		if (names.includes('user')) expect(names).toContain('userId');
		const statuses = selectable.filter((name) => /status$/i.test(name));
		expect(statuses.filter((name) => !selectable.includes(`${name}Code`))).toEqual([]);
		const others = Object.keys(shape.more ?? {});
		const beside = names.flatMap((name) => [`${name}Id`, `${name}Code`]);
		expect(beside.filter((name) => others.includes(name))).toEqual([]);
	});

	it('requires parameters outside collections, unless they always have a value', () => {
		for (const property of shown.filter(
			({ type }) => type !== 'collection' && type !== 'boolean' && type !== 'options' && type !== 'notice',
		)) {
			// Limit always has a value. The operation checks the Fields of Output itself, because n8n treats them as visible
			// if Output is an expression.
			if (['limit', 'outputFields'].includes(property.name) || isForListOnly(property, shown)) continue;
			expect([property.name, property.required]).toEqual([property.name, true]);
		}
	});
});
