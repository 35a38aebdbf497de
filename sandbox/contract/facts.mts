/**
 * Everything the sandbox knows about one record, under every name that some page of ClayHR gives it.
 * The description of an operation says which of the names its answer has: see `shape`.
 */
export class Facts {
	private readonly values: Readonly<Record<string, unknown>>;
	private readonly more: ((name: string) => unknown) | undefined;

	/**
	 * @param values what is known, by field name
	 * @param more gives what takes work to put together, when a page asks for it; undefined for names it does not know
	 */
	constructor(values: Readonly<Record<string, unknown>>, more?: (name: string) => unknown) {
		this.values = values;
		this.more = more;
	}

	/** Gives a field; null for what is not known. */
	read(name: string): unknown {
		return this.values[name] ?? this.more?.(name) ?? null;
	}
}
