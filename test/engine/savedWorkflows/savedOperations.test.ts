import type { INodeProperties, INodePropertyCollection, INodePropertyOptions } from 'n8n-workflow';

import { ClayHr } from '../../../nodes/ClayHr/ClayHr.node.ts';
import { isObject } from '../../../nodes/ClayHr/shared/isObject.ts';
import { name as packageName } from '../../../package.json';
import { acmeEngine } from '../../support/acme.mts';
import { requestsOf } from '../../support/bothWays.mts';
import { openEngineBench } from '../../support/engineBench.mts';
import { fakeDate } from '../../support/fakeDate.mts';
import {
	mustStay,
	onTheDay,
	parametersAsSaved,
	readSaved,
	savedIn,
	type SavedOperation,
	sorted,
} from '../../support/savedWorkflow.mts';
import { prepare } from '../../support/workflowNodes.mts';

// Workflows that were saved with 0.1.0, one per resource. Their company stays the same, whatever the sandbox makes of its seeds.
const saved = savedIn<SavedOperation>('operations');
const { description } = prepare(new ClayHr());
const type = `${packageName}.${description.name}`;
const nodes = [...saved.values()].flatMap(({ workflow }) => workflow.nodes.filter((node) => node.type === type));

const bench = openEngineBench({ users: 10, date: '2026-03-02' });

beforeEach(async () => {
	fakeDate(Date.parse('2026-03-02T12:00:00Z'));
	await bench.sandbox.control('PUT', '/state', readSaved('company.json'));
});

afterEach(() => jest.useRealTimers());

describe.each([...saved])('%s', (name, { workflow, requests, outputs }) => {
	const file = `operations/${name}.json`;
	const ofClayHr = workflow.nodes.filter((node) => node.type === type);

	it('sends the same requests and gives the same items', async () => {
		const { error, outputs: given } = await acmeEngine(bench.sandbox).runSaved(workflow);
		const sent = await requestsOf(bench.sandbox);
		const items = ofClayHr.map((node) => [node.name, given[node.name]?.map(({ json }) => json) ?? []] as const);
		await mustStay(file, () => {
			expect(error?.message).toBeUndefined();
			expect(sorted(sent)).toEqual(sorted(requests));
			expect(onTheDay(Object.fromEntries(items))).toEqual(outputs);
		});
		expect(await bench.sandbox.control('GET', '/violations')).toEqual([]);
	});

	it('has all its parameters in the editor', async () => {
		await mustStay(file, () => {
			for (const node of ofClayHr) {
				expect([description.version].flat()).toContain(node.typeVersion);
				expect(parametersAsSaved(node, description)).toEqual(node.parameters);
			}
		});
	});
});

describe('the saved workflows', () => {
	const { options = [] } = description.properties.find(({ name }) => name === 'resource') ?? {};

	it('are one per resource, and use it', () => {
		const resources = options.flatMap((option) => ('value' in option ? [String(option.value)] : []));
		const names = [...saved.keys()].map((name) => name.split('.')[0]);
		expect([...new Set(names)]).toEqual(resources.sort());
		const used = [...saved.values()].map(({ workflow }, place) =>
			workflow.nodes.some(({ parameters }) => (parameters.resource ?? 'user') === names[place]),
		);
		expect(used).not.toContain(false);
	});

	it('have parameters of all kinds', () => {
		const used = new Set(nodes.flatMap(({ parameters }) => namesIn(parameters)));
		const all = description.properties.flatMap(withInner);
		const kinds = (properties: INodeProperties[]) => [...new Set(properties.map((property) => property.type))].sort();
		expect(kinds(all.filter(({ name }) => used.has(name)))).toEqual(kinds(all));
	});

	it('have locators in all modes', () => {
		const modes = description.properties.flatMap(withInner).flatMap((property) => property.modes ?? []);
		const chosen = nodes.flatMap(({ parameters }) => modesIn(parameters));
		expect([...new Set(chosen)].sort()).toEqual([...new Set(modes.map(({ name }) => name))].sort());
	});
});

/** A property, and all that a collection has. */
function withInner(property: INodeProperties): INodeProperties[] {
	const inner = (property.options ?? []).flatMap(
		(option: INodePropertyOptions | INodeProperties | INodePropertyCollection) => {
			if ('values' in option) return option.values.flatMap(withInner);
			return 'type' in option ? withInner(option) : [];
		},
	);
	return [property, ...inner];
}

/** The names of a value, at any depth. */
function namesIn(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(namesIn);
	return isObject(value) ? Object.entries(value).flatMap(([name, inner]) => [name, ...namesIn(inner)]) : [];
}

/** The modes of the locators in a value, at any depth. */
function modesIn(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(modesIn);
	if (!isObject(value)) return [];
	return value.__rl === true ? [String(value.mode)] : Object.values(value).flatMap(modesIn);
}
