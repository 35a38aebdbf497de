/**
 * All data of one record, under each name that ClayHR's pages use for it. `shape` picks the names that an operation's
 * response has.
 */
export class Facts {
	private readonly values: Readonly<Record<string, unknown>>;
	private readonly more: ((name: string) => unknown) | undefined;

	/**
	 * @param values known values by field name
	 * @param more computes expensive values on demand; undefined for unknown names
	 */
	constructor(values: Readonly<Record<string, unknown>>, more?: (name: string) => unknown) {
		this.values = values;
		this.more = more;
	}

	/** Returns a field; null if unknown. */
	read(name: string): unknown {
		return this.values[name] ?? this.more?.(name) ?? null;
	}
}
