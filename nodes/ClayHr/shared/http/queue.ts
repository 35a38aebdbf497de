/** First in, first out. Removing the first entry takes constant time. */
export class Queue<T> {
	private entries: T[] = [];

	private first = 0;

	add(entry: T): void {
		this.entries.push(entry);
	}

	/** Removes and returns the first entry; undefined if the queue is empty. */
	take(): T | undefined {
		const entry = this.entries[this.first];
		if (entry === undefined) return undefined;
		this.first += 1;
		if (this.first * 2 > this.entries.length) this.startAtZero();
		return entry;
	}

	get isEmpty(): boolean {
		return this.first >= this.entries.length;
	}

	/** Keeps only entries for which `isWanted` returns true, in their order. */
	filter(isWanted: (entry: T) => boolean): void {
		this.startAtZero();
		this.entries = this.entries.filter(isWanted);
	}

	private startAtZero(): void {
		this.entries = this.entries.slice(this.first);
		this.first = 0;
	}
}
