import type { INodeProperties, INodePropertyCollection } from 'n8n-workflow';

import { properties as triggerProperties } from '../../../nodes/ClayHrTrigger/parameters';
import { eventProperty } from '../../../nodes/ClayHrTrigger/parameters/event';
import { nodeProperties, type Operation, operations, optionsOf } from '../../support/operations.mts';

// n8n's guidelines for user-facing texts, where a test can check them. Lint checks spelling and fixed texts.

const eventChoices = optionsOf(eventProperty);

const table = operations.map((operation) => [`${operation.resource}: ${operation.operation}`, operation] as const);

/** All fields in the editor, including those in collections and lists. */
function allFields(properties: INodeProperties[]): INodeProperties[] {
	return properties.flatMap((property) => [property, ...allFields(innerOf(property))]);
}

function innerOf(property: INodeProperties): INodeProperties[] {
	if (property.type === 'collection') return optionsOf<INodeProperties>(property);
	if (property.type !== 'fixedCollection') return [];
	return optionsOf<INodePropertyCollection>(property).flatMap(({ values }) => values);
}

const fields = allFields(nodeProperties);

describe('the fields', () => {
	it('have unique names within their level', () => {
		for (const property of fields) {
			const names = innerOf(property).map(({ name }) => name);
			expect([property.name, names]).toEqual([property.name, [...new Set(names)]]);
		}
	});

	it('are in a collection with a usual heading if they are optional', () => {
		const headings = nodeProperties.filter(({ type }) => type === 'collection').map(({ displayName }) => displayName);
		expect([...new Set(headings)].sort()).toEqual(['Additional Fields', 'Filters', 'Options', 'Update Fields']);
	});

	it('have placeholders that start with an example or an instruction', () => {
		const wrong = fields.filter(({ placeholder }) => placeholder !== undefined && !/^(e\.g\. |Add )/.test(placeholder));
		expect(wrong.map(({ name, placeholder }) => [name, placeholder])).toEqual([]);
	});

	it('start with "Whether" if they are yes or no', () => {
		const switches = fields.filter(({ type }) => type === 'boolean');
		expect(switches.filter(({ description }) => !description?.startsWith('Whether ')).map(({ name }) => name)).toEqual(
			[],
		);
	});

	it('ask for a day without a time of day', () => {
		const days = fields.filter(({ type }) => type === 'dateTime');
		expect(days.length).toBeGreaterThan(40);
		expect(days.filter(({ typeOptions }) => typeOptions?.dateOnly !== true).map(({ name }) => name)).toEqual([]);
	});

	it('offer "From List" before "By ID"', () => {
		const locators = fields.filter(({ type }) => type === 'resourceLocator');
		expect(locators.length).toBeGreaterThan(40);
		for (const { name, modes, default: preset } of locators) {
			const ways = modes?.map((mode) => mode.name) ?? [];
			expect([name, ways.slice(0, 2)]).toEqual([name, ['list', 'id']]);
			expect([name, preset]).toEqual([name, { mode: 'list', value: '' }]);
		}
	});

	it('validate IDs and emails in the same way as the operations', () => {
		const locators = fields.filter(({ type }) => type === 'resourceLocator');
		const patternsOf = (mode: string) =>
			locators
				.flatMap(({ modes = [] }) => modes.filter(({ name }) => name === mode))
				.flatMap(({ validation = [] }) =>
					validation.map((check) => ('properties' in check ? String(Object(check.properties).regex) : '')),
				);
		for (const pattern of new Set(patternsOf('id'))) {
			for (const id of ['1', ' 007 ', '140001']) expect(id).toMatch(new RegExp(pattern));
			for (const id of ['', '0', '000', '-3', '1.5', 'Ada']) expect(id).not.toMatch(new RegExp(pattern));
		}
		for (const pattern of new Set(patternsOf('email'))) {
			for (const email of ['ada@x.com', ' ada@x.com ']) expect(email).toMatch(new RegExp(pattern));
			for (const email of ['', 'N/A', 'ada@x', 'a@x.com, b@x.com', 'Ada <ada@x.com>'])
				expect(email).not.toMatch(new RegExp(pattern));
		}
	});

	it('reload a list when its parent field changes', () => {
		const dependent = new Map([
			['searchAddresses', 'recordOwnerUserId.value'],
			['searchDependents', 'recordOwnerUserId.value'],
			['searchEducation', 'recordOwnerUserId.value'],
			['searchEmployment', 'recordOwnerUserId.value'],
			['searchFormItems', 'formId.value'],
			['searchLeaveRequests', 'operation'],
			['searchOrgRelations', 'orgRelationUserId.value'],
			['searchSurveyItems', 'surveyId.value'],
			['searchTests', 'testStatus'],
		]);
		const locators = fields.filter(({ type }) => type === 'resourceLocator');
		const listOf = ({ modes }: INodeProperties) => String(modes?.[0]?.typeOptions?.searchListMethod);
		const found = locators
			.filter(({ typeOptions }) => typeOptions?.loadOptionsDependsOn !== undefined)
			.map((field) => [listOf(field), String(field.typeOptions?.loadOptionsDependsOn)] as const);
		expect(new Map(found)).toEqual(dependent);
		const names = nodeProperties.map(({ name }) => name);
		for (const path of dependent.values()) expect(names).toContain(path.replace('.value', ''));
	});

	it('stand below the field that their list depends on', () => {
		const places = new Map(nodeProperties.map(({ name }, place) => [name, place]));
		const dependent = nodeProperties.flatMap(({ name, type, typeOptions }) =>
			type === 'resourceLocator'
				? (typeOptions?.loadOptionsDependsOn ?? []).map((path) => [path.replace('.value', ''), name] as const)
				: [],
		);
		expect(dependent.length).toBeGreaterThan(5);
		const isBelow = ([decisive, name]: (typeof dependent)[number]) =>
			Number(places.get(name)) > Number(places.get(decisive));
		expect(dependent.filter((pair) => !isBelow(pair))).toEqual([]);
	});

	it('say "ID" only if ClayHR has no list, and then say where to find the ID', () => {
		const typed = fields.filter(({ type, displayName }) => type === 'string' && /\bID$/.test(displayName));
		const silent = typed.filter(({ description, hint, placeholder }) => !description && !hint && !placeholder);
		expect(silent.map(({ name }) => name)).toEqual([]);
	});

	it('use the language of HR, not of programs', () => {
		const texts = fields.flatMap(({ displayName, description = '', hint = '' }) => [displayName, description, hint]);
		const jargon = /\b(param(eter)?s?|payload|endpoint|query string|boolean|null|undefined|string|enum|array)\b/i;
		expect(texts.filter((text) => jargon.test(text))).toEqual([]);
	});
});

describe.each(table)('%s', (_name, { operation, option, call, shown }: Operation) => {
	it("has n8n's usual name", () => {
		if (operation.startsWith('getAll')) expect(option.name).toMatch(/^Get (Many|My|Managers)\b/);
		if (operation.startsWith('delete')) expect(option.name).toMatch(/^Delete\b/);
		if (/^Create or Update\b/.test(option.name)) expect(option.action).toMatch(/^Create or update /);
		expect(option.name).not.toMatch(/^(List|Fetch|Add New|Remove|Retrieve)\b/);
		expect(option.name.length).toBeLessThanOrEqual(40);
	});

	// The label is the key of a value that an AI agent fills in: two fields with one label get the same value.
	it('has no two fields with the same label', () => {
		const labels = allFields(shown).map(({ displayName }) => displayName.toLowerCase());
		expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
	});

	it('returns many rows exactly if it is called Get Many', () => {
		if (call === undefined || call.response.kind === 'anything') return;
		const isCalledMany = /^Get (Many|My|Approval Chain|Content|Direct Reports|Managers|Members|Who Is Out)\b/.test(
			option.name,
		);
		if (call.response.kind === 'rows') expect([option.name, isCalledMany]).toEqual([option.name, true]);
		if (/^Get Many\b/.test(option.name)) expect(call.response.kind).toBe('rows');
	});

	it('says what it deletes', () => {
		const isDeletion = /^Delete\b/.test(option.name);
		expect(call?.response.kind === 'deleted').toBe(isDeletion);
	});

	it('has a description that is a sentence and differs from its name', () => {
		expect(option.description?.toLowerCase()).not.toBe(option.action?.toLowerCase());
		expect(option.description).not.toMatch(/\b(endpoint|API call|payload|JSON object|GET|POST)\b/);
		expect(`${option.name} ${String(option.description)}`).not.toMatch(/\b(error|problem|failure|mistake)\b/i);
	});
});

describe('D important facts', () => {
	const find = (resource: string, operation: string) =>
		operations.find((one) => one.resource === resource && one.operation === operation)?.option;

	// ClayHR documents no user parameter for these calls, so they act for the API key's user.
	it.each([
		['expenseReport', 'create'],
		['form', 'getAllOwn'],
		['goal', 'getAll'],
		['leaveRequest', 'approve'],
		['leaveRequest', 'getAllForApproval'],
		['leaveRequest', 'recall'],
		['leaveRequest', 'reject'],
		['payStub', 'getAllOwn'],
		['performanceReview', 'getAllAssignments'],
		['performanceReview', 'getAllOwn'],
		['ptoPolicy', 'getAllOwn'],
		['task', 'getAllOwn'],
		['timesheet', 'clockIn'],
		['timesheet', 'clockOut'],
		['timesheet', 'getAllAllocations'],
		['timesheet', 'getAllForApproval'],
		['training', 'getAllOwn'],
		['user', 'getPermissions'],
	])("%s: %s names the API key's user", (resource, operation) => {
		const option = find(resource, operation);
		expect(`${String(option?.name)} ${String(option?.description)}`).toMatch(/API key('s)? user/i);
	});

	it.each([
		['orgRelation', 'create'],
		['orgUnit', 'create'],
		['position', 'create'],
		['user', 'createOrUpdate'],
	])('%s: %s says that ClayHR returns no ID', (resource, operation) => {
		expect(find(resource, operation)?.description).toContain('ClayHR does not return the ID');
	});
});

// n8n cuts a description off after two lines of its list.
const longestDescription = 110;
const longestOfEvent = 59;

it.each([
	...table.map(([name, { option }]) => [name, option, longestDescription] as const),
	...eventChoices.map((option) => [`event ${String(option.value)}`, option, longestOfEvent] as const),
])('%s has a description that the editor shows in full', (_name, { description = '' }, longest) => {
	expect(description).not.toBe('');
	expect(description.length).toBeLessThanOrEqual(longest);
});

it('each field has a description that fits on the screen; the rest is a hint', () => {
	const described = [...fields, ...allFields(triggerProperties)].map(
		({ name, description = '' }) => [name, description.replace(/<[^>]*>/g, '')] as const,
	);
	expect(described.filter(([, description]) => description.length > longestDescription)).toEqual([]);
});
