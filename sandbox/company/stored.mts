/** Records of one kind that a company stores. They can be exported, and restored in a new company. */
export interface Stored<Row> {
	/** The id of the next new record; null for records without an own id. */
	readonly nextId: number | null;
	/**
	 * Iterates over the records in a fixed order.
	 * @param complete false to omit the records that are as the company's plan gives them
	 */
	records(complete: boolean): Iterable<Row>;
	/**
	 * Replaces all records of a new company.
	 * @param records records of this kind, complete or not
	 * @param nextId the id of the next new record
	 */
	restore(records: readonly Row[], nextId: number | null): void;
}
