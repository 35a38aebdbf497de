import type { INodeProperties, INodePropertyCollection } from 'n8n-workflow';

const labels = new Map<string, string>();

/** Remembers what a node's parameters are called in the editor, so that messages can name them as the user sees them. */
export function rememberLabels(properties: INodeProperties[], parent = ''): INodeProperties[] {
	for (const { name, displayName, type, options } of properties) {
		labels.set(parent + name, displayName);
		const inner = type === 'collection' ? (options ?? []).filter(isProperty) : [];
		const entries = type === 'fixedCollection' ? (options ?? []).filter(isGroup).flatMap(({ values }) => values) : [];
		rememberLabels([...inner, ...entries], `${parent}${name}.`);
	}
	return properties;
}

/** What the editor calls a parameter; the parameter's own name when the editor does not show it. */
export function labelOf(parameter: string): string {
	return labels.get(parameter) ?? parameter;
}

function isProperty(option: object): option is INodeProperties {
	return 'displayName' in option && 'type' in option;
}

function isGroup(option: object): option is INodePropertyCollection {
	return 'values' in option;
}
