/** Records of one kind by their ids, which are given out upwards and never twice. */
export class Table<Row extends object> {
	private readonly rows = new Map<number, Row>();
	private nextId: number;

	/** @param firstId the id of the first record */
	constructor(firstId: number) {
		this.nextId = firstId;
	}

	/** Gives a record, or undefined. */
	get(id: number): Row | undefined {
		return this.rows.get(id);
	}

	/** Lists all records, lowest id first. */
	list(): Row[] {
		return [...this.rows.values()];
	}

	/**
	 * Adds a record.
	 * @param make given the new id, makes the record
	 * @returns the record
	 */
	add(make: (id: number) => Row): Row {
		const row = make(this.nextId);
		this.rows.set(this.nextId, row);
		this.nextId += 1;
		return row;
	}

	/** Keeps a changed record; there must be one with the id. */
	save(id: number, row: Row): void {
		if (!this.rows.has(id)) throw new Error(`There is no record ${id}.`);
		this.rows.set(id, row);
	}

	/** Takes a record away, if it is there. */
	remove(id: number): void {
		this.rows.delete(id);
	}
}
