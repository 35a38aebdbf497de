import { isDay } from '../company/days.mts';
import { isList, isObject } from '../contract/guards.mts';
import { invalid, type Refusal } from './refusal.mts';

/**
 * Reads the values of a request that has been checked already: whatever has another type than the description
 * promises is a defect of the sandbox.
 * Undocumented: what becomes of values that have the right type and make no sense, such as a blank name or a text in the
 * place of a day. Here they are refused before anything is written.
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

	/**
	 * Gives a text that says something. Undefined when absent or null.
	 * @throws Refusal when it is blank
	 */
	filledText(name: string, refusal = invalid()): string | undefined {
		const value = this.text(name);
		if (value?.trim() === '') throw refusal;
		return value;
	}

	/**
	 * Gives a number; a text that is one is read. Undefined when absent or null.
	 * @throws Refusal when the text is none
	 */
	number(name: string, refusal = invalid()): number | undefined {
		const value = this.values[name] ?? undefined;
		if (typeof value === 'number' || value === undefined) return value;
		if (typeof value !== 'string') throw new Error(`${name} should be a number by the description.`);
		if (value.trim() === '' || !Number.isFinite(Number(value))) throw refusal;
		return Number(value);
	}

	/**
	 * Gives a day, yyyy-MM-dd. Undefined when absent or null.
	 * @throws Refusal when there is no such day
	 */
	day(name: string, refusal = invalid()): string | undefined {
		const value = this.text(name);
		if (value !== undefined && !isDay(value)) throw refusal;
		return value;
	}

	/** Gives a day that the description demands. */
	requiredDay(name: string): string {
		return demanded(name, this.day(name));
	}

	/**
	 * Gives the first and the last day of a period; each is undefined when absent or null.
	 * @param first the name of the first day
	 * @param last the name of the last day
	 * @param refusal for a period that ends before it begins
	 * @throws Refusal when one is no day, or the last is before the first
	 */
	period(first: string, last: string, refusal = invalid()): [string | undefined, string | undefined] {
		const [from, to] = [this.day(first), this.day(last)];
		if (from !== undefined && to !== undefined && to < from) throw refusal;
		return [from, to];
	}

	/** Gives a number that the description demands. */
	requiredNumber(name: string): number {
		return demanded(name, this.number(name));
	}

	/**
	 * Gives a text that the description demands.
	 * @throws Refusal when it is blank
	 */
	requiredText(name: string, refusal?: Refusal): string {
		return demanded(name, this.filledText(name, refusal));
	}

	/** Gives a period, both of whose days the description demands. */
	requiredPeriod(first: string, last: string, refusal?: Refusal): [string, string] {
		const [from, to] = this.period(first, last, refusal);
		return [demanded(first, from), demanded(last, to)];
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

	/** Tells whether no value says anything. */
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
	if (value === undefined) throw new Error(`${name} should be demanded by the description.`);
	return value;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw invalid();
	}
}
