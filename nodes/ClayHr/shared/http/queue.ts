/** First in, first out. Taking the first entry does not move the others, so 20,000 entries cost no more each than 20. */
export class Queue<T> {
	private entries: T[] = [];

	private first = 0;

	/** Adds an entry at the end. */
	add(entry: T): void {
		this.entries.push(entry);
	}

	/** Removes the first entry and gives it; undefined when there is none. */
	take(): T | undefined {
		const entry = this.entries[this.first];
		if (entry === undefined) return undefined;
		this.first += 1;
		if (this.first * 2 > this.entries.length) this.startAtZero();
		return entry;
	}

	/** Whether there is no entry. */
	get isEmpty(): boolean {
		return this.first >= this.entries.length;
	}

	/** Removes all entries that `isWanted` refuses; the others keep their order. */
	filter(isWanted: (entry: T) => boolean): void {
		this.startAtZero();
		this.entries = this.entries.filter(isWanted);
	}

	private startAtZero(): void {
		this.entries = this.entries.slice(this.first);
		this.first = 0;
	}
}
