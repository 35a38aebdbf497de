import type { INodeProperties, INodePropertyCollection } from 'n8n-workflow';

import { isObject } from '../isObject';
import { operationError } from '../nodeErrors';
import type { ParameterReader } from './parameterReader';

/**
 * What had been sent when a value was found invalid. `nothingSent`: no request of any item. `nothingChanged`: only requests
 * that look values up. `itemNotSent`: perhaps the changes of other items.
 */
export type Outcome = 'nothingSent' | 'nothingChanged' | 'itemNotSent';

/** The outcome if ClayHR doesn't know a value that was looked up. */
export const nothingChanged: Outcome = 'nothingChanged';

/**
 * Throws the error for an invalid parameter.
 *
 * @param what text after the parameter's name: `must be a date, but is "soon"`
 * @throws NodeOperationError, always
 */
export function throwInvalidParameter(
	item: ParameterReader,
	parameter: string,
	what: string,
	outcome: Outcome = 'nothingSent',
): never {
	const { node, itemIndex } = item;
	const description = `${outcomeInWords(item, outcome)}Correct the field, or the expression in it.`;
	throw operationError(node, `'${labelOf(parameter)}' ${what}`, { description, itemIndex });
}

/** Says in a sentence what had been sent, with a blank after it; empty text if a read changes nothing anyway. */
export function outcomeInWords({ changesData, isCheckedAlone }: ParameterReader, outcome: Outcome): string {
	const scope = isCheckedAlone || outcome === 'itemNotSent' ? ' for this item' : '';
	if (outcome !== 'nothingChanged') return `Nothing was sent to ClayHR${scope}. `;
	return changesData ? `Nothing was changed in ClayHR${scope}. ` : '';
}

/** Shortens a value for an error message. */
export function preview(value: unknown): string {
	return (JSON.stringify(value, showFailed) ?? String(value)).slice(0, 80);
}

// JSON would show null for NaN, Infinity and an invalid date.
function showFailed(this: unknown, name: string, value: unknown): unknown {
	const original: unknown = isObject(this) || Array.isArray(this) ? Reflect.get(this, name) : value;
	const isFailed = typeof value === 'number' && !Number.isFinite(value);
	return isFailed || (value === null && original !== null) ? String(original) : value;
}

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
