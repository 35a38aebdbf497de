import { isList, isObject } from '../contract/guards.mts';
import { badFormat, Refusal } from './refusal.mts';

/**
 * Reads the values of a request that has been checked already: whatever has another type than the description
 * promises is a defect of the sandbox.
 */
export class Values {
	private readonly values: Record<string, unknown>;

	/** @param values query parameters, path parameters or a body; anything but an object counts as empty */
	constructor(values: unknown) {
		this.values = isObject(values) ? values : {};
	}

	/** Gives a text; a number is written out. Undefined when absent or null. */
	text(name: string): string | undefined {
		const value = this.values[name] ?? undefined;
		if (typeof value === 'string' || value === undefined) return value;
		if (typeof value === 'number') return String(value);
		throw new Error(`${name} should be a text by the description.`);
	}

	/** Gives a number; a text that is one is read. Undefined when absent or null; NaN for a text that is no number. */
	number(name: string): number | undefined {
		const value = this.values[name] ?? undefined;
		if (typeof value === 'number' || value === undefined) return value;
		if (typeof value === 'string') return value.trim() === '' ? NaN : Number(value);
		throw new Error(`${name} should be a number by the description.`);
	}

	/** Gives a number that the description demands. */
	requiredNumber(name: string): number {
		const value = this.number(name);
		if (value === undefined) throw new Error(`${name} should be demanded by the description.`);
		return value;
	}

	/** Gives a text that the description demands. */
	requiredText(name: string): string {
		const value = this.text(name);
		if (value === undefined) throw new Error(`${name} should be demanded by the description.`);
		return value;
	}

	/** Gives a nested object's values; empty when absent. */
	nested(name: string): Values {
		return new Values(this.values[name]);
	}

	/**
	 * Gives a nested object's values that were sent as an object or as its JSON text; empty when absent.
	 * @throws Refusal when the text is no JSON
	 */
	nestedJson(name: string): Values {
		const value = this.values[name];
		return new Values(typeof value === 'string' ? parsed(value) : value);
	}

	/** Gives a list of objects; undefined when absent. */
	list(name: string): Values[] | undefined {
		const value = this.values[name];
		return isList(value) ? value.map((item) => new Values(item)) : undefined;
	}

	/** Gives a list of texts; undefined when absent. */
	texts(name: string): string[] | undefined {
		const value = this.values[name];
		return isList(value) ? value.filter((item) => typeof item === 'string') : undefined;
	}

	/** Tells whether a value was sent, be it null. */
	has(name: string): boolean {
		return name in this.values;
	}

	/** Lists all names and values. */
	entries(): [string, unknown][] {
		return Object.entries(this.values);
	}
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new Refusal(400, badFormat);
	}
}
