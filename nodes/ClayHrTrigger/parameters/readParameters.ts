import type { INode } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { isObject } from '../../ClayHr/shared/isObject';
import { toId } from '../toId';

/** A parameter as it is for this poll. */
export interface Setting {
	/** Its value, after its expressions; the default where the user did not set it. */
	value: unknown;
	/** Whether the user set it. What is set and gives nothing, such as an expression that finds nobody, is a mistake. */
	isSet: boolean;
}

/** The trigger's parameters, checked. Each method throws a NodeOperationError that names the field and what it must be. */
export interface Parameters {
	/** A whole number from 0 to `most`. */
	days(name: string, most: number): number;
	/** Some of the known values. */
	choices(name: string, known: readonly string[]): string[];
	/** IDs from any kind of list: of locators, of texts, or one text with commas; none only where the user did not set it. */
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
 * @param get gives a parameter, dots leading into collections
 * @param labels what the editor calls each parameter
 * @param keyOwner the user ID in the credential
 */
export function readParameters(
	node: INode,
	get: (name: string) => Setting,
	labels: Labels,
	keyOwner: unknown,
): Parameters {
	const refuse = (name: string, what: string, advice = 'Change the field in the trigger.'): never => {
		throw new NodeOperationError(node, `'${labels[name] ?? name}' ${what}, but is ${shown(get(name).value)}`, {
			description: `${advice} ClayHR was not asked anything.`,
		});
	};
	return {
		days(name, most) {
			const days = toId(get(name).value);
			return days !== undefined && days <= most ? days : refuse(name, `must be a whole number from 0 to ${most}`);
		},
		choices(name, known) {
			const chosen = toList(get(name).value).map(String);
			const areKnown = chosen.length > 0 && chosen.every((value) => known.includes(value));
			return areKnown ? chosen : refuse(name, `must be some of ${known.join(', ')}`);
		},
		ids(name) {
			const { value, isSet } = get(name);
			const ids = toList(value).map(toRealId);
			if (ids.every(isNumber) && (ids.length > 0 || !isSet)) return ids;
			const advice = 'Choose at least one, correct the expression, or remove the field or the line without a choice.';
			return refuse(name, 'must be IDs, which are whole numbers from 1', advice);
		},
		id(name) {
			const [id, ...others] = toList(get(name).value).map(toRealId);
			return id !== undefined && others.length === 0 ? id : refuse(name, 'must be one ID, a whole number from 1');
		},
		keyOwner() {
			const owner = toRealId(keyOwner);
			if (owner !== undefined) return owner;
			throw new NodeOperationError(node, "'User ID' in the ClayHR credential must be a whole number from 1", {
				description: 'It is at the end of the address of your page in ClayHR.',
			});
		},
	};
}

/**
 * A list of values, whether it was chosen in the editor or written by an expression. What holds nothing in a list of others
 * is a value as well, so that it is not left out unnoticed.
 */
function toList(value: unknown): unknown[] {
	if (typeof value === 'string') return value.trim() === '' ? [] : value.split(',').map((one) => one.trim());
	if (Array.isArray(value)) return value.flatMap(toValues);
	if (isObject(value)) return '__rl' in value ? toList(value.value) : Object.values(value).flatMap(toList);
	return value === undefined || value === null ? [] : [value];
}

function toValues(value: unknown): unknown[] {
	const values = toList(value);
	return values.length > 0 ? values : [value];
}

/** An ID that a record can have: ClayHR takes 0 for none, and so for everybody or for the owner of the API key. */
function toRealId(value: unknown): number | undefined {
	const id = toId(value);
	return id === 0 ? undefined : id;
}

const isNumber = (value: number | undefined): value is number => value !== undefined;

const shown = (value: unknown) => (JSON.stringify(value) ?? 'empty').slice(0, 80);
