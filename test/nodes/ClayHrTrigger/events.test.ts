import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { ClayHrTrigger } from '../../../nodes/ClayHrTrigger/ClayHrTrigger.node';
import { events } from '../../../nodes/ClayHrTrigger/events';
import type { Parameters } from '../../../nodes/ClayHrTrigger/parameters/readParameters';
import { defaults, labels, properties } from '../../../nodes/ClayHrTrigger/parameters';
import { contractOf } from '../../support/contract.mts';

const today = '2026-05-10';

/** Parameters as they are by default. */
const parameters: Parameters = {
	days: (name) => Number(defaults[name]),
	choices: (name) => defaults[name] as string[],
	ids: () => [],
	id: () => 77,
	keyOwner: () => 140_001,
};

const optionsOf = (name: string) => {
	const property = properties.find((one) => one.name === name) as INodeProperties;
	return (property.options ?? []) as INodePropertyOptions[];
};
const table = Object.entries(events).map(([name, make]) => [name, make] as const);

describe.each(table)('%s', (name, make) => {
	const watch = make?.(parameters);
	if (!watch) throw new Error('No event');
	const lists = [...watch.lists(today), ...(watch.firstLists?.(today) ?? [])];

	it('is offered under its own name, with what it costs', () => {
		expect(watch.event).toBe(name);
		const option = optionsOf('event').find(({ value }) => value === name);
		expect(option?.description).toMatch(/request(s)? (to ClayHR )?/i);
	});

	it('calls what is documented, in pages as documented', () => {
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

	it('has lists that can be told apart', () => {
		const names = watch.lists(today).map((list) => list.name);
		expect(new Set(names).size).toBe(names.length);
	});
});

describe('the parameters of the trigger', () => {
	it('offer every event and no other, in the order of their names', () => {
		const offered = optionsOf('event');
		expect(offered.map(({ value }) => value).sort()).toEqual(Object.keys(events).sort());
		expect(offered.map((option) => option.name)).toEqual(offered.map((option) => option.name).sort());
	});

	it('stand once each, for events that there are, without expressions', () => {
		const names = properties.map((property) => property.name);
		expect(new Set(names).size).toBe(names.length);
		for (const { displayOptions } of properties)
			for (const event of displayOptions?.show?.event ?? []) expect(Object.keys(events)).toContain(event);
		expect(JSON.stringify(properties)).not.toMatch(/"=/);
	});

	it('are labelled as the editor shows them', () => {
		expect(labels['leaveFilters.daysBack']).toBe('Days Back');
		expect(defaults['leaveFilters.daysBack']).toBe(31);
		expect(labels.daysAhead).toBe('Days Ahead');
	});

	it('have a method for each list to choose from', () => {
		const { listSearch, loadOptions } = new ClayHrTrigger().methods;
		const text = JSON.stringify(properties);
		const wanted = [...text.matchAll(/"(searchListMethod|loadOptionsMethod)":"(\w+)"/g)].map(([, , method]) => method);
		expect([...new Set(wanted)].sort()).toEqual([...Object.keys(listSearch), ...Object.keys(loadOptions)].sort());
	});
});
