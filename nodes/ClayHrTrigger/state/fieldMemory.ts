import { type IDataObject, jsonParse } from 'n8n-workflow';

import { isObject } from '../../ClayHr/shared/isObject';
import { fingerprint, fingerprintLength, splitFingerprints } from './fingerprint';
import { highestId } from './idMap';
import type { Memory, MemoryKind, MemoryUpdate } from './memory';
import { Occurrences } from './occurrences';
import { readValues, writeValues } from './valuesById';

/** The tracked values of a record's fields, as one text for the memory. */
export interface TrackedFields {
	/** Identifies the values together. */
	key: string;
	/** The value of each field of one part: its fingerprint, and a text from which the value can be shown. */
	fields: Record<string, FieldValue>;
}

/** A value's fingerprint and text; null for a value that is empty or has no short text. */
export type FieldValue = [print: string, text: string | null];

/** Parses a tracked value. */
export const trackedFieldsIn = (value: string): TrackedFields => jsonParse<TrackedFields>(value);

/** The tracked value of a field. A value with a text is identified by the text alone. */
export const fieldValue = (value: unknown, text: string | null): FieldValue => [fingerprint(text ?? value), text];

// The whole memory, for each record and field. The fingerprints, the IDs and the kept changes take their share.
const bytesPerField = 24;
const bytesPerRecord = 5;

/**
 * Remembers several fields per record, to say which ones changed and what they were before: a fingerprint for each record and field, and each
 * text once, however many records have it. If the texts take more than the memory may have, the longest ones are forgotten.
 *
 * The fields may come in parts, each from lists of its own. A part's fields are remembered together.
 *
 * @param parts the names of each part's fields
 */
export function fieldMemory(parts: ReadonlyArray<readonly string[]>): MemoryKind {
	const emptyParts = () => parts.map((names) => ({ names, known: new Map<number, string>() }));
	return {
		create: () => new FieldMemory(emptyParts(), new Map(), new Map(), new Occurrences([])),
		open({ changes = '', parts: stored, texts, old, ...values }) {
			const kept = splitFingerprints(changes);
			if (kept === undefined) return undefined;
			// An earlier release remembered one fingerprint for all fields of a record.
			if (texts === undefined) {
				const known = readValues(values, 1);
				return known && new FieldMemory(emptyParts(), new Map(), known, new Occurrences(kept));
			}
			const unknown = old === undefined ? new Map<number, string>() : readValues(old, 1);
			const read = parts.map((names, index) =>
				readValues(Array.isArray(stored) ? stored[index] : undefined, names.length),
			);
			const opened = parts.flatMap((names, index) => {
				const known = read[index];
				return known ? [{ names, known }] : [];
			});
			if (unknown === undefined || opened.length < parts.length || !isTexts(texts)) return undefined;
			const byPrint = new Map(texts.map((text) => [fingerprint(text), text]));
			return new FieldMemory(opened, byPrint, unknown, new Occurrences(kept));
		},
	};
}

interface Part {
	names: readonly string[];
	/** The fingerprints of a record's fields, in the order of the names. */
	known: Map<number, string>;
}

class FieldMemory implements Memory {
	/**
	 * @param texts texts by fingerprint
	 * @param old records as an earlier release remembered them: a fingerprint of all fields of the first part
	 */
	constructor(
		private readonly parts: readonly Part[],
		private readonly texts: Map<string, string>,
		private readonly old: Map<number, string>,
		private readonly occurrences: Occurrences,
	) {}

	remember(id: number, value: string): MemoryUpdate | undefined {
		const { key, fields } = trackedFieldsIn(value);
		const part = this.parts.find(({ names }) => names.some((name) => name in fields));
		if (part === undefined) return undefined;
		for (const [print, text] of Object.values(fields)) if (text !== null) this.texts.set(print, text);
		const { names, known } = part;
		const before = known.get(id);
		const prints = names.map((name) => fields[name]?.[0] ?? '');
		if (before === prints.join('')) return undefined;
		known.set(id, prints.join(''));
		if (before === undefined) return part === this.parts[0] ? this.compareOld(id, key) : { occurrence: 1 };
		const printsBefore = splitFingerprints(before) ?? [];
		const changed = names.flatMap((name, index): Array<[string, string | null]> =>
			prints[index] === printsBefore[index] ? [] : [[name, this.texts.get(printsBefore[index] ?? '') ?? null]],
		);
		return { previousValue: JSON.stringify(Object.fromEntries(changed)), occurrence: this.occurrences.add(id, key) };
	}

	has(id: number): boolean {
		return this.old.has(id) || this.parts.some(({ known }) => known.has(id));
	}

	highestId(): number {
		return Math.max(highestId(this.old), ...this.parts.map(({ known }) => highestId(known)));
	}

	serialize(): IDataObject {
		const records = Math.max(this.old.size, ...this.parts.map(({ known }) => known.size));
		return {
			parts: this.parts.map(({ known }) => ({ ...writeValues(known) })),
			texts: this.keptTexts(),
			...(this.old.size > 0 && { old: { ...writeValues(this.old) } }),
			...this.occurrences.serialize(records),
		};
	}

	/** Compares a record with what an earlier release remembered of it. Which fields changed is unknown then: `null`. */
	private compareOld(id: number, key: string): MemoryUpdate | undefined {
		const old = this.old.get(id);
		this.old.delete(id);
		if (old === key) return undefined;
		return old === undefined ? { occurrence: 1 } : { previousValue: 'null', occurrence: this.occurrences.add(id, key) };
	}

	/** The texts of current values. */
	private keptTexts(): string[] {
		const used = new Set(
			this.parts.flatMap(({ known }) => [...known.values()].flatMap((prints) => splitFingerprints(prints) ?? [])),
		);
		const texts = [...this.texts].filter(([print]) => used.has(print)).map(([, text]) => text);
		let left = 0;
		for (const { names, known } of this.parts)
			left += known.size * ((bytesPerField - fingerprintLength) * names.length - bytesPerRecord);
		const bySize = texts.map((text) => ({ text, size: Buffer.byteLength(JSON.stringify(text)) + 1 }));
		return bySize
			.sort((one, other) => one.size - other.size)
			.filter(({ size }) => (left -= size) >= 0)
			.map(({ text }) => text);
	}
}

const isTexts = (value: unknown): value is string[] =>
	Array.isArray(value) && value.every((text) => typeof text === 'string');

/** What the memory knows of the fields that changed: their texts before by name; undefined if it does not know which ones changed. */
export function textsBefore(previousValue: string): Record<string, string | null> | undefined {
	const texts = jsonParse<unknown>(previousValue);
	if (!isObject(texts)) return undefined;
	return Object.fromEntries(
		Object.entries(texts).map(([name, text]) => [name, typeof text === 'string' ? text : null]),
	);
}
