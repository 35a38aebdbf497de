import type { INode } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { isObject } from '../../ClayHr/shared/isObject';
import { operationError } from '../../ClayHr/shared/nodeErrors';
import { expectedChoices, findChoice } from '../../ClayHr/shared/parameters/choices';
import { preview } from '../../ClayHr/shared/parameters/invalidParameter';
import { locatorValue } from '../../ClayHr/shared/parameters/convert';
import { toId } from '../toId';
import { choicesOf, labelOf } from './index';
import { isUserField } from './userFields';

/** A parameter's value for this poll. */
export interface ParameterValue {
	/** The value after its expressions; the default if the user did not set it. */
	value: unknown;
	/** Whether the user set it. A set value that is empty, such as an expression that finds nobody, is an error. */
	isSet: boolean;
}

/** Reads and checks the trigger's parameters. Each method throws a NodeOperationError that names the invalid field. */
export interface TriggerParameters {
	/** A whole number from 0 to `max`. */
	days(name: string, max: number): number;
	/** One or more of the known values. */
	choices(name: string, known: readonly string[]): string[];
	/** Exactly one of the known values. */
	choice<Known extends string>(name: string, known: readonly [Known, ...Known[]]): Known;
	/** Yes or no. */
	flag(name: string): boolean;
	/** One or more texts. */
	texts(name: string): string[];
	/** IDs from resource locators, a list, or text with commas; [] only if the user did not set the parameter. */
	ids(name: string): number[];
	/** Exactly one ID. */
	id(name: string): number;
	/** The ID of the user who owns the API key. */
	apiKeyUserId(): number;
}

/**
 * Creates a reader of the trigger's parameters.
 *
 * @param get returns the value of a parameter; a dot separates a collection from its field
 * @param userId the user ID in the credential
 */
export function readParameters(node: INode, get: (name: string) => ParameterValue, userId: unknown): TriggerParameters {
	const throwInvalid = (name: string, expected: string, advice = 'Change the field in the trigger.'): never => {
		throw operationError(node, `'${labelOf(name)}' must be ${expected}, but is ${preview(get(name).value)}`, {
			description: `${advice} Nothing was sent to ClayHR.`,
		});
	};
	return {
		days(name, max) {
			const days = toId(get(name).value);
			return days !== undefined && days <= max ? days : throwInvalid(name, `a whole number from 0 to ${max}`);
		},
		choices(name, known) {
			const allowed = { values: known, names: choicesOf(name).filter(({ value }) => known.includes(String(value))) };
			const found = toList(get(name).value).map((value) => findChoice(value, allowed));
			const areKnown = found.length > 0 && !found.includes(undefined);
			return areKnown ? [...new Set(found.map(String))] : throwInvalid(name, expectedChoices(allowed));
		},
		choice(name, known) {
			const allowed = { values: known, names: choicesOf(name) };
			const found = findChoice(get(name).value, allowed);
			return known.find((value) => value === found) ?? throwInvalid(name, expectedChoices(allowed));
		},
		flag(name) {
			const { value } = get(name);
			return typeof value === 'boolean' ? value : throwInvalid(name, 'on or off (true or false)');
		},
		texts(name) {
			const texts = toList(get(name).value).map((value) => (typeof value === 'string' ? value.trim() : ''));
			const areFilled = texts.length > 0 && !texts.includes('');
			return areFilled ? [...new Set(texts)] : throwInvalid(name, 'at least one field');
		},
		ids(name) {
			const { value, isSet } = get(name);
			const ids = toList(value).map(toRecordId);
			if (ids.every(isNumber) && (ids.length > 0 || !isSet)) return ids;
			const advice = 'Choose at least one entry, correct the expression, or remove the field or the empty row.';
			return throwInvalid(name, `IDs (whole numbers from 1)${isUserField(name) ? ' or emails of users' : ''}`, advice);
		},
		id(name) {
			const [id, ...others] = toList(get(name).value).map(toRecordId);
			return id !== undefined && others.length === 0 ? id : throwInvalid(name, 'one ID (a whole number from 1)');
		},
		apiKeyUserId() {
			const id = toRecordId(userId);
			if (id !== undefined) return id;
			throw new NodeOperationError(node, "'User ID' in the ClayHR credential must be a whole number from 1", {
				description: 'You find it in ClayHR beside the API key, and at the end of the address of your page.',
			});
		},
	};
}

/**
 * The values of a parameter, chosen in the editor or returned by an expression. Empty values inside a list stay in the
 * result, so that they are refused and not silently ignored.
 */
export function toList(value: unknown): unknown[] {
	if (typeof value === 'string') return value.trim() === '' ? [] : value.split(',').map((part) => part.trim());
	if (Array.isArray(value)) return value.flatMap(toValues);
	const chosen = locatorValue(value);
	// NaN does not equal itself.
	if (!Object.is(chosen, value)) return toList(chosen);
	if (isObject(value)) return Object.values(value).flatMap(toList);
	return value === undefined || value === null ? [] : [value];
}

function toValues(value: unknown): unknown[] {
	const values = toList(value);
	return values.length > 0 ? values : [value];
}

/** Reads an ID other than 0, which ClayHR takes for "no ID": a filter for 0 would return the records of everybody. */
export function toRecordId(value: unknown): number | undefined {
	const id = toId(value);
	return id === 0 ? undefined : id;
}

const isNumber = (value: number | undefined): value is number => value !== undefined;
