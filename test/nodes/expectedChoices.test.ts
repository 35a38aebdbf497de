import type { INodeProperties, INodePropertyCollection, INodePropertyOptions } from 'n8n-workflow';

import { ClayHrTrigger } from '../../nodes/ClayHrTrigger/ClayHrTrigger.node';
import { nodeChoices, triggerChoices } from '../support/expectedChoices.mts';
import { nodeProperties, optionsOf } from '../support/operations.mts';

/** A field, and those inside of it, with the paths that lead to them. */
function allOf(property: INodeProperties, path = property.name): Array<[path: string, property: INodeProperties]> {
	const innerOf = (fields: INodeProperties[], under: string) =>
		fields.flatMap((field) => allOf(field, `${under}.${field.name}`));
	if (property.type === 'collection') return [[path, property], ...innerOf(optionsOf<INodeProperties>(property), path)];
	if (property.type !== 'fixedCollection') return [[path, property]];
	const groups = optionsOf<INodePropertyCollection>(property);
	return [[path, property], ...groups.flatMap(({ name, values }) => innerOf(values, `${path}.${name}`))];
}

const isUsual = ({ name, type }: INodeProperties) =>
	name === 'operation' || ['resourceLocator', 'resourceMapper', 'notice'].includes(type);

const isEmpty = (value: unknown) =>
	value === '' || (typeof value === 'object' && Object.keys({ ...value }).length === 0);

describe.each([
	['the node', nodeProperties, nodeChoices],
	['the trigger', new ClayHrTrigger().description.properties, triggerChoices],
])('%s', (_which, properties, { choices, defaults }) => {
	const fields = properties.flatMap((property) => allOf(property)).filter(([, property]) => !isUsual(property));

	it('sends the documented code for each choice', () => {
		const withChoices = fields.filter(
			([path, { type }]) => path !== 'resource' && ['options', 'multiOptions'].includes(type),
		);
		const offered = withChoices
			.map(([path, property]) => [path, optionsOf<INodePropertyOptions>(property)] as const)
			.filter(([, options]) => options.length > 0)
			.map(([path, options]) => [path, Object.fromEntries(options.map(({ name, value }) => [name, value]))]);
		expect(Object.fromEntries(offered)).toEqual(choices);
	});

	it('begins each field with the value that most people want', () => {
		const given = fields.map(([path, property]) => [path, property.default] as const);
		expect(Object.fromEntries(given.filter(([, value]) => !isEmpty(value)))).toEqual(defaults);
	});
});
