import type { INodeParameters, INodeProperties, INodePropertyCollection } from 'n8n-workflow';

import { byId } from './locators.mts';
import { type Operation, optionsOf } from './operations.mts';

/** A value for each parameter of the node, by its name (a collection's field: by the last part), as a person would fill it in. */
export type Samples = Record<string, Sample>;

/** One value. */
export type Sample = string | number | boolean | string[];

/** The samples of one operation: those named `leaveRequest.recall.leaveRequestId` stand in for what it needs otherwise. */
export function samplesFor({ resource, operation }: Operation, samples: Samples): Samples {
	const prefix = `${resource}.${operation}.`;
	const own = Object.entries(samples).filter(([name]) => name.startsWith(prefix));
	return { ...samples, ...Object.fromEntries(own.map(([name, value]) => [name.slice(prefix.length), value])) };
}

/** How a value gets into a field. */
export type Fill = (property: INodeProperties, name: string) => INodeParameters[string];

/** All parameters of an operation, or the required ones only. */
export function fillIn(
	{ resource, operation, shown }: Operation,
	which: 'all' | 'required',
	fill: Fill,
): INodeParameters {
	const parameters: INodeParameters = { resource, operation };
	for (const property of shown) {
		if (property.type === 'collection') {
			if (which === 'required') continue;
			const fields = optionsOf<INodeProperties>(property);
			parameters[property.name] = Object.fromEntries(fields.map((field) => [field.name, fillField(field, fill)]));
		} else if (!['returnAll', 'limit', 'output', 'outputFields'].includes(property.name)) {
			parameters[property.name] = fillField(property, fill);
		}
	}
	return parameters;
}

/** A field's value; a fixedCollection gets one entry with every field of its group. */
function fillField(field: INodeProperties, fill: Fill): INodeParameters[string] {
	if (field.type !== 'fixedCollection') return fill(field, field.name);
	const [group] = optionsOf<INodePropertyCollection>(field);
	if (!group) throw new Error(`${field.name} has no group`);
	const entry = Object.fromEntries(group.values.map((inner) => [inner.name, fill(inner, inner.name)]));
	return { [group.name]: [entry] };
}

/** Fills fields with the values themselves. */
export const asTyped =
	(samples: Samples): Fill =>
	(property, name) =>
		inField(property, sampleOf(samples, property, name));

function inField({ type }: INodeProperties, value: Sample): INodeParameters[string] {
	// The sandbox's company has this custom field.
	if (type === 'resourceMapper') return mapped({ tshirt_size: value });
	return type === 'resourceLocator' ? byId(value) : value;
}

/** Values of custom fields, with a schema as n8n stores it for texts. */
export const mapped = (value: INodeParameters): INodeParameters => ({
	mappingMode: 'defineBelow',
	value,
	schema: Object.keys(value).map((id) => ({ id, displayName: id, type: 'string' })),
});

function sampleOf(samples: Samples, property: INodeProperties, name: string): Sample {
	const sample = samples[name];
	if (sample !== undefined) return sample;
	const { type } = property;
	const record = /(User|Project|Candidate|Objective)Id$/.exec(name)?.[0];
	if (record !== undefined) return samples[record.charAt(0).toLowerCase() + record.slice(1)] ?? 1;
	if (type === 'number' || name.endsWith('Id')) return 1;
	if (type === 'boolean') return true;
	if (type === 'multiOptions') return optionsOf(property).map(({ value }) => String(value));
	if (type === 'options') return optionsOf(property).find(({ value }) => value !== '')?.value ?? '';
	return type === 'dateTime' ? '2027-04-30T00:00:00' : `Sample ${name}`;
}
