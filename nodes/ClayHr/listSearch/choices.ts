import type { IDataObject, INodeListSearchResult } from 'n8n-workflow';

/**
 * Makes the choices of a "From List" field from rows, in the order of their names.
 *
 * @param describe name and ID of a row; rows without an ID are left out
 * @param filter what was typed into the search box: kept are names that contain it, whatever the case
 */
export function choices(
	rows: IDataObject[],
	describe: (row: IDataObject) => { name: unknown; id: unknown },
	filter = '',
): INodeListSearchResult {
	const sought = filter.trim().toLowerCase();
	const results = rows
		.map(describe)
		.filter(({ id }) => id !== undefined && id !== null)
		.map(({ name, id }) => ({ name: name ? String(name) : `ID ${String(id)}`, value: String(id) }))
		.filter(({ name }) => name.toLowerCase().includes(sought))
		.sort((one, other) => one.name.localeCompare(other.name));
	return { results };
}

/** The parts of a name that there are, with commas between them. */
export function joined(...parts: unknown[]): string {
	return parts.filter(Boolean).map(String).join(', ');
}
