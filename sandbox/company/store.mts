/** Records of one kind, lowest id first. Ids are given out one after the other; that of a deleted record is not used again. */
export class Store<Item extends object> {
	private readonly items = new Map<number, Item>();
	/** Tells a record's id. */
	readonly idOf: (item: Item) => number;
	private nextId: number;

	/**
	 * @param firstId the id of the first record
	 * @param idOf tells a record's id
	 */
	constructor(firstId: number, idOf: (item: Item) => number) {
		this.nextId = firstId;
		this.idOf = idOf;
	}

	/** Lists the records that fit. */
	find(fits: (item: Item) => boolean): Item[] {
		return [...this.items.values()].filter(fits);
	}

	/** Lists all records. */
	list(): Item[] {
		return [...this.items.values()];
	}

	/** Gives a record, or undefined. */
	get(id: number): Item | undefined {
		return this.items.get(id);
	}

	/**
	 * Adds a record.
	 * @param make given the new id, makes the record
	 * @returns the record
	 */
	add(make: (id: number) => Item): Item {
		const item = make(this.nextId);
		this.items.set(this.nextId, item);
		this.nextId += 1;
		return item;
	}

	/** Keeps a changed record. */
	save(item: Item): void {
		this.items.set(this.idOf(item), item);
	}

	/** Deletes a record. */
	delete(id: number): void {
		this.items.delete(id);
	}
}
