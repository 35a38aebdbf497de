import { NodeHelpers } from 'n8n-workflow';
import type { INodeProperties, INodePropertyCollection, INodePropertyMode } from 'n8n-workflow';

import { ClayHr } from '../../../nodes/ClayHr/ClayHr.node';
import { ClayHrTrigger } from '../../../nodes/ClayHrTrigger/ClayHrTrigger.node';
import { expectedLocators } from '../../support/expectedChoices.mts';
import { nodeProperties, optionsOf } from '../../support/operations.mts';

/** The fields that choose a record, with their paths. */
function locatorsIn(
	property: INodeProperties,
	path = property.name,
): Array<[path: string, modes: INodePropertyMode[]]> {
	if (property.type === 'resourceLocator') return [[path, property.modes ?? []]];
	if (property.type === 'collection')
		return optionsOf<INodeProperties>(property).flatMap((field) => locatorsIn(field, `${path}.${field.name}`));
	if (property.type !== 'fixedCollection') return [];
	return optionsOf<INodePropertyCollection>(property).flatMap((group) =>
		group.values.flatMap((field) => locatorsIn(field, `${path}.${group.name}.${field.name}`)),
	);
}

const locators = [...nodeProperties, ...new ClayHrTrigger().description.properties].flatMap((property) =>
	locatorsIn(property),
);

function patternOf(modes: INodePropertyMode[], name: string): RegExp | undefined {
	const [rule] = modes.find((mode) => mode.name === name)?.validation ?? [];
	if (rule === undefined || typeof rule === 'function') return undefined;
	// The editor tests the whole value.
	return new RegExp(`^${String((rule.properties as { regex: string }).regex).replace(/^\^|\$$/g, '')}$`);
}

it('lists the records that each field is about, and takes their IDs', () => {
	const described = locators.map(([path, modes]) => {
		const list = modes.find(({ name }) => name === 'list');
		const further = modes.map(({ name }) => name).filter((name) => !['list', 'id'].includes(name));
		const kinds = [patternOf(modes, 'id') ? 'number' : 'text', ...further];
		return [path, `${String(list?.typeOptions?.searchListMethod)}: ${kinds.join(', ')}`];
	});
	expect(Object.fromEntries(described)).toEqual(expectedLocators);
});

const oneAddress = /^(?:[a-z]+@[a-z]+\.com|\d+)$/;

it('takes whole numbers above 0 alone as IDs, and one address as an email', () => {
	const accepted = { id: ['1', '140001', ' 7 ', '007'], email: ['ada.stone@example.com', ' ada@example.co.uk '] };
	const refused = {
		id: ['', '0', '00', '-1', '+1', '1.5', '1,2', '1e3', '7a', 'a7', 'ada@example.com'],
		email: ['', 'ada', 'ada@', '@example.com', 'ada@example', 'a@b.com, c@d.com', 'Ada <ada@example.com>', '140001'],
	};
	for (const [path, modes] of locators) {
		// A user field takes both in both modes.
		const isUser = patternOf(modes, 'email') !== undefined;
		const others = isUser ? [...accepted.id, ...accepted.email] : [];
		for (const mode of ['id', 'email'] as const) {
			const pattern = patternOf(modes, mode);
			if (!pattern) continue;
			const valid = [...accepted[mode], ...others];
			const invalid = refused[mode].filter((value) => !others.includes(value) && (!isUser || !oneAddress.test(value)));
			expect([path, valid.filter((value) => !pattern.test(value))]).toEqual([path, []]);
			expect([path, invalid.filter((value) => pattern.test(value))]).toEqual([path, []]);
		}
	}
});

// Two collections of one resource share these fields, and n8n does not find their names outside collections.
const sharedFields = ['activity', 'jobProfileId', 'locationId'];

it('each has a name of its own, wherever it stands', () => {
	const names = nodeProperties
		.flatMap((property) => locatorsIn(property))
		.map(([path]) => path.split('.').at(-1) ?? '')
		.filter((name) => !sharedFields.includes(name));
	expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
	expect(nodeProperties.filter(({ name }) => sharedFields.includes(name))).toEqual([]);
});

it.each([
	['userId', 'user', 'get', 'This is neither the ID of a user nor an email address'],
	['projectId', 'project', 'get', 'The ID of a project is a whole number, 1 or more'],
	['candidateId', 'candidate', 'get', 'The ID of a candidate is a whole number, 1 or more'],
])('gives one message for one wrong value: %s', (name, resource, operation, message) => {
	const { description } = new ClayHr();
	const wrong = { __rl: true, mode: 'id', value: 'soon' };
	const parameters = { resource, operation, [name]: wrong };
	const node = {
		id: '1',
		name: 'ClayHR',
		type: 'clayHr',
		typeVersion: 1,
		position: [0, 0] as [number, number],
		parameters,
	};
	const issues = NodeHelpers.getNodeParametersIssues(description.properties, node, description);
	expect(issues?.parameters).toEqual({ [name]: [message] });
});
