import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { ClayHrTrigger } from '../../../nodes/ClayHrTrigger/ClayHrTrigger.node';
import { events } from '../../../nodes/ClayHrTrigger/events';
import type { TriggerParameters } from '../../../nodes/ClayHrTrigger/parameters/readParameters';
import { choicesOf, defaultOf, labelOf, properties } from '../../../nodes/ClayHrTrigger/parameters';
import { contractOf } from '../../support/contract.mts';
import { anyParameters } from './anyParameters.mts';

const today = '2026-05-10';

/** The parameters with their defaults. */
const parameters: TriggerParameters = {
	...anyParameters,
	days: (name) => Number(defaultOf(name)),
	choices: (name) => defaultOf(name) as string[],
	ids: () => [],
	id: () => 77,
	apiKeyUserId: () => 140_001,
};

const optionsOf = (name: string) => {
	const property = properties.find((one) => one.name === name) as INodeProperties;
	return (property.options ?? []) as INodePropertyOptions[];
};
const table = Object.entries(events).map(([name, make]) => [name, make] as const);

describe.each(table)('%s', (name, make) => {
	const definition = make?.(parameters);
	if (!definition) throw new Error('No event');
	const lists = [...definition.lists(today), ...(definition.baselineLists?.(today) ?? [])];

	it('has an option in Trigger On', () => {
		expect(definition.event).toBe(name);
		expect(optionsOf('event').map(({ value }) => value)).toContain(name);
	});

	it('makes documented calls, with the documented paging', () => {
		for (const { path, fallbackPath, query = {}, paging } of lists) {
			const contract = contractOf('GET', path);
			expect(contract).toBeDefined();
			if (!contract) continue;
			expect(fallbackPath).toBe(contract['x-alternative-paths']?.[0]);
			const firstPage = contract['x-paging']?.firstPage;
			expect(paging?.firstPage).toBe(firstPage === null ? 0 : firstPage);
			expect(paging?.isFirstPageUnsure ?? false).toBe(firstPage === null);
			const { parameters: documented = [] } = contract;
			for (const [parameter, value] of Object.entries(query)) {
				const { schema } = documented.find((one) => one.name === parameter && one.in === 'query') ?? {};
				expect([parameter, schema?.type]).toEqual([parameter, typeof value === 'number' ? 'integer' : 'string']);
				if (schema?.format === 'date') expect(value).toMatch(/^\d{4}-\d\d-\d\d$/);
			}
			const missing = documented.filter(({ required, in: place }) => required && place === 'query');
			expect(Object.keys(query)).toEqual(expect.arrayContaining(missing.map((one) => one.name)));
		}
	});

	it('has lists with unique names', () => {
		const names = definition.lists(today).map((list) => list.name);
		expect(new Set(names).size).toBe(names.length);
	});
});

describe('the trigger parameters', () => {
	it('offer every event and no other, sorted by name', () => {
		const offered = optionsOf('event');
		expect(offered.map(({ value }) => value).sort()).toEqual(Object.keys(events).sort());
		expect(offered.map((option) => option.name)).toEqual(offered.map((option) => option.name).sort());
	});

	it('are unique, belong to existing events and contain no expressions', () => {
		const names = properties.map((property) => property.name);
		expect(new Set(names).size).toBe(names.length);
		for (const { displayOptions } of properties)
			for (const event of displayOptions?.show?.event ?? []) expect(Object.keys(events)).toContain(event);
		expect(JSON.stringify(properties)).not.toMatch(/"=/);
	});

	it('have the labels and choices of the editor, and their defaults', () => {
		expect(labelOf('leaveFilters.daysBack')).toBe('Days Back');
		expect(defaultOf('leaveFilters.daysBack')).toBe(31);
		expect(labelOf('daysAhead')).toBe('Days Ahead');
		expect(choicesOf('userStatuses')).toContainEqual(expect.objectContaining({ name: 'Future Joiner', value: 'F' }));
		expect([choicesOf('unknown'), labelOf('unknown')]).toEqual([[], 'unknown']);
	});

	it('have a method for each list', () => {
		const { listSearch, loadOptions } = new ClayHrTrigger().methods;
		const text = JSON.stringify(properties);
		const wanted = [...text.matchAll(/"(searchListMethod|loadOptionsMethod)":"(\w+)"/g)].map(([, , method]) => method);
		expect([...new Set(wanted)].sort()).toEqual([...Object.keys(listSearch), ...Object.keys(loadOptions)].sort());
	});
});
