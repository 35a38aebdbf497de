import type { INodeProperties, INodePropertyCollection } from 'n8n-workflow';

const labels = new Map<string, string>();

/** Stores the display names of a node's parameters for error messages. */
export function rememberLabels(properties: INodeProperties[], parent = ''): INodeProperties[] {
	for (const { name, displayName, type, options } of properties) {
		labels.set(parent + name, displayName);
		const inner = type === 'collection' ? (options ?? []).filter(isProperty) : [];
		const entries = type === 'fixedCollection' ? (options ?? []).filter(isGroup).flatMap(({ values }) => values) : [];
		rememberLabels([...inner, ...entries], `${parent}${name}.`);
	}
	return properties;
}

/** A parameter's display name; its internal name if the editor doesn't show it. */
export function labelOf(parameter: string): string {
	return labels.get(parameter) ?? parameter;
}

function isProperty(option: object): option is INodeProperties {
	return 'displayName' in option && 'type' in option;
}

function isGroup(option: object): option is INodePropertyCollection {
	return 'values' in option;
}
