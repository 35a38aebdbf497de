import type { IDataObject, INodeListSearchItems, INodeListSearchResult } from 'n8n-workflow';

type Describe = (row: IDataObject) => { name: unknown; id: unknown };

/**
 * Makes the choices of a "From List" field from rows, in the order of their names.
 *
 * @param describe name and ID of a row; rows without an ID are left out
 * @param filter what was typed into the search box: kept are names that contain it, whatever the case
 */
export function choices(rows: IDataObject[], describe: Describe, filter = ''): INodeListSearchResult {
	const sought = filter.trim().toLowerCase();
	const results = choicesInOrder(rows, describe)
		.filter(({ name }) => name.toLowerCase().includes(sought))
		.sort((one, other) => one.name.localeCompare(other.name));
	return { results };
}

/** The same choices in ClayHR's order, for rows that it searches and pages itself. */
export function choicesInOrder(rows: IDataObject[], describe: Describe): INodeListSearchItems[] {
	return rows
		.map(describe)
		.filter(({ id }) => id !== undefined && id !== null && id !== '')
		.map(({ name, id }) => ({ name: name ? String(name) : `ID ${String(id)}`, value: String(id) }));
}

/** The parts of a name that there are, with commas between them. */
export function joined(...parts: unknown[]): string {
	return parts.filter(Boolean).map(String).join(', ');
}
