import type { INode } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { isObject } from '../../ClayHr/shared/isObject';
import { toId } from '../toId';

/** The trigger's parameters, checked. Each method throws a NodeOperationError that names the field and what it must be. */
export interface Parameters {
	/** A whole number from 0 to `most`. */
	days(name: string, most: number): number;
	/** Some of the known values. */
	choices(name: string, known: readonly string[]): string[];
	/** IDs from any kind of list: of locators, of texts, or one text with commas; none when nothing was chosen. */
	ids(name: string): number[];
	/** One ID. */
	id(name: string): number;
	/** The user whom the API key belongs to. */
	keyOwner(): number;
}

/** Fields as the editor calls them, for messages. */
export type Labels = Readonly<Record<string, string>>;

/**
 * Reads parameters.
 *
 * @param get gives the value of a parameter, dots leading into collections; undefined when the user did not set it
 * @param labels what the editor calls each parameter
 * @param keyOwner the user ID in the credential
 */
export function readParameters(
	node: INode,
	get: (name: string) => unknown,
	labels: Labels,
	keyOwner: unknown,
): Parameters {
	const refuse = (name: string, what: string): never => {
		throw new NodeOperationError(node, `'${labels[name] ?? name}' ${what}, but is ${shown(get(name))}`, {
			description: 'Change the field in the trigger. ClayHR was not asked anything.',
		});
	};
	return {
		days(name, most) {
			const days = toId(get(name));
			return days !== undefined && days <= most ? days : refuse(name, `must be a whole number from 0 to ${most}`);
		},
		choices(name, known) {
			const chosen = toList(get(name)).map(String);
			const areKnown = chosen.length > 0 && chosen.every((value) => known.includes(value));
			return areKnown ? chosen : refuse(name, `must be some of ${known.join(', ')}`);
		},
		ids(name) {
			const ids = toList(get(name)).map(toId);
			return ids.every(isNumber) ? ids : refuse(name, 'must be IDs, which are whole numbers');
		},
		id(name) {
			const [id, ...others] = toList(get(name)).map(toId);
			return id !== undefined && others.length === 0 ? id : refuse(name, 'must be one ID, a whole number');
		},
		keyOwner() {
			const owner = toId(keyOwner);
			if (owner !== undefined) return owner;
			throw new NodeOperationError(node, "'User ID' in the ClayHR credential must be a whole number", {
				description: 'It is at the end of the address of your page in ClayHR.',
			});
		},
	};
}

/** A list of values, whether it was chosen in the editor or written by an expression. */
function toList(value: unknown): unknown[] {
	if (typeof value === 'string')
		return value
			.split(',')
			.map((one) => one.trim())
			.filter(Boolean);
	if (Array.isArray(value)) return value.flatMap(toList);
	if (isObject(value)) return '__rl' in value ? toList(value.value) : Object.values(value).flatMap(toList);
	return value === undefined || value === null ? [] : [value];
}

const isNumber = (value: number | undefined): value is number => value !== undefined;

const shown = (value: unknown) => (JSON.stringify(value) ?? 'empty').slice(0, 80);
