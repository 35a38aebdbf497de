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

	/** The id of the next new record. */
	get nextRecordId(): number {
		return this.nextId;
	}

	/** Saves a record under an id that the caller chooses. The ids of new records are higher. */
	put(id: number, row: Row): void {
		this.rows.set(id, row);
		this.nextId = Math.max(this.nextId, id + 1);
	}

	/**
	 * Replaces all records.
	 * @param rows pairs of id and record
	 * @param nextId the id of the next new record
	 */
	replace(rows: Iterable<readonly [number, Row]>, nextId: number): void {
		this.rows.clear();
		for (const [id, row] of rows) this.rows.set(id, row);
		this.nextId = nextId;
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
