/** Records of one kind by id. Ids increase and are never reused. */
export class Table<Row extends object> {
	private readonly rows = new Map<number, Row>();
	private nextId: number;

	/** @param firstId the id of the first record */
	constructor(firstId: number) {
		this.nextId = firstId;
	}

	/** Returns a record, or undefined. */
	get(id: number): Row | undefined {
		return this.rows.get(id);
	}

	/** Lists all records, lowest id first. */
	list(): Row[] {
		return [...this.rows.values()];
	}

	/**
	 * Adds a record.
	 * @param make creates the record for the new id
	 * @returns the record
	 */
	add(make: (id: number) => Row): Row {
		const row = make(this.nextId);
		this.rows.set(this.nextId, row);
		this.nextId += 1;
		return row;
	}

	/** Saves a changed record; the id must exist. */
	save(id: number, row: Row): void {
		if (!this.rows.has(id)) throw new Error(`There is no record ${id}.`);
		this.rows.set(id, row);
	}

	/** Removes a record, if it exists. */
	remove(id: number): void {
		this.rows.delete(id);
	}
}
