import { isDay } from '../company/days.mts';
import { isList, isObject } from '../contract/guards.mts';
import { invalid, type Refusal } from './refusal.mts';

/**
 * Reads the values of a checked request. A value of another type than described is a defect of the sandbox.
 * Undocumented: values of the right type that make no sense, such as a blank name or a text instead of a day. Here:
 * they are rejected before anything is written.
 */
export class Values {
	private readonly values: Record<string, unknown>;

	/** @param values query parameters, path parameters or a body; anything but an object counts as empty */
	constructor(values: unknown) {
		this.values = isObject(values) ? values : {};
	}

	/** Returns a text; converts numbers. Undefined if missing or null. */
	text(name: string): string | undefined {
		const value = this.values[name] ?? undefined;
		if (typeof value === 'string' || value === undefined) return value;
		if (typeof value === 'number') return String(value);
		throw new Error(`${name} must be a text according to the description.`);
	}

	/**
	 * Returns a text that is not blank. Undefined if missing or null.
	 * @throws Refusal if it is blank
	 */
	filledText(name: string, refusal = invalid()): string | undefined {
		const value = this.text(name);
		if (value?.trim() === '') throw refusal.because(`${name}: must not be blank`);
		return value;
	}

	/**
	 * Returns a number; converts text. Undefined if missing or null.
	 * @throws Refusal if the text is not a number
	 */
	number(name: string, refusal = invalid()): number | undefined {
		const value = this.values[name] ?? undefined;
		if (typeof value === 'number' || value === undefined) return value;
		if (typeof value !== 'string') throw new Error(`${name} must be a number according to the description.`);
		if (value.trim() === '' || !Number.isFinite(Number(value))) throw refusal.because(`${name}: must be a number`);
		return Number(value);
	}

	/**
	 * Returns a day, yyyy-MM-dd. Undefined if missing or null.
	 * @throws Refusal if the day does not exist
	 */
	day(name: string, refusal = invalid()): string | undefined {
		const value = this.text(name);
		if (value !== undefined && !isDay(value)) throw refusal.because(`${name}: must be a day as yyyy-MM-dd`);
		return value;
	}

	/** Returns a required day. */
	requiredDay(name: string): string {
		return demanded(name, this.day(name));
	}

	/**
	 * Returns the first and last day of a period; each is undefined if missing or null.
	 * @param first the name of the first day
	 * @param last the name of the last day
	 * @param refusal the error for a period that ends before it starts
	 * @throws Refusal if a day is invalid, or the last day is before the first
	 */
	period(first: string, last: string, refusal = invalid()): [string | undefined, string | undefined] {
		const [from, to] = [this.day(first), this.day(last)];
		if (from !== undefined && to !== undefined && to < from) throw refusal.because(`${last}: is before ${first}`);
		return [from, to];
	}

	/** Returns a required number. */
	requiredNumber(name: string): number {
		return demanded(name, this.number(name));
	}

	/**
	 * Returns a required text.
	 * @throws Refusal if it is blank
	 */
	requiredText(name: string, refusal?: Refusal): string {
		return demanded(name, this.filledText(name, refusal));
	}

	/** Returns a period with two required days. */
	requiredPeriod(first: string, last: string, refusal?: Refusal): [string, string] {
		const [from, to] = this.period(first, last, refusal);
		return [demanded(first, from), demanded(last, to)];
	}

	/** Returns a nested object's values; empty if missing. */
	nested(name: string): Values {
		return new Values(this.values[name]);
	}

	/**
	 * Returns the values of a nested object, sent as an object or as JSON text; empty if missing.
	 * @throws Refusal if the text is not JSON
	 */
	nestedJson(name: string): Values {
		const value = this.values[name];
		return new Values(typeof value === 'string' ? parsed(name, value) : value);
	}

	/** Returns a list of objects; undefined if missing. */
	list(name: string): Values[] | undefined {
		const value = this.values[name];
		return isList(value) ? value.map((item) => new Values(item)) : undefined;
	}

	/** Returns a list of texts; undefined if missing. */
	texts(name: string): string[] | undefined {
		const value = this.values[name];
		return isList(value) ? value.filter((item) => typeof item === 'string') : undefined;
	}

	/** Returns whether a value was sent, including null. */
	has(name: string): boolean {
		return name in this.values;
	}

	/** Returns whether all values are blank. */
	isBlank(): boolean {
		return Object.values(this.values).every(
			(value) => value === null || (typeof value === 'string' && value.trim() === ''),
		);
	}

	/** Lists all names and values. */
	entries(): [string, unknown][] {
		return Object.entries(this.values);
	}
}

function demanded<Value>(name: string, value: Value | undefined): Value {
	if (value === undefined) throw new Error(`${name} must be required according to the description.`);
	return value;
}

function parsed(name: string, text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw invalid().because(`${name}: must be JSON`);
	}
}
