import type { IDataObject, INodeListSearchItems, INodeListSearchResult } from 'n8n-workflow';

import { printable } from '../../shared/nodeErrors';

type Describe = (row: IDataObject) => { name: unknown; id: unknown };

/**
 * Converts rows to the choices of a "From List" field, sorted by name.
 *
 * @param describe returns a row's name and ID; rows without an ID are left out, and rows with an ID that came before
 * @param filter text of the search box; keeps names that contain it, ignoring case
 */
export function choices(rows: IDataObject[], describe: Describe, filter = ''): INodeListSearchResult {
	const sought = filter.trim().toLowerCase();
	const results = choicesInOrder(rows, describe)
		.filter(({ name }) => name.toLowerCase().includes(sought))
		.sort((one, other) => one.name.localeCompare(other.name));
	return { results };
}

/** The same without sorting, for lists that ClayHR searches and pages. */
export function choicesInOrder(rows: IDataObject[], describe: Describe): INodeListSearchItems[] {
	const found = new Map<string, INodeListSearchItems>();
	for (const { name, id } of rows.map(describe)) {
		const value = String(id ?? '');
		// A record may be in two lists of ClayHR.
		if (value === '' || found.has(value)) continue;
		found.set(value, { name: printable(name ? String(name) : `ID ${value}`), value });
	}
	return [...found.values()];
}

/** Joins the non-empty parts of a name with commas. */
export function joined(...parts: unknown[]): string {
	return parts.filter(Boolean).map(String).join(', ');
}
