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

interface Turn<T> {
	owner: unknown;
	entries: Queue<T>;
}

/** A queue that serves its owners in turn (round robin), so that many entries of one owner don't delay the others. */
export class FairQueue<T> {
	private readonly turns = new Queue<Turn<T>>();

	private readonly byOwner = new Map<unknown, Turn<T>>();

	/** @param owner any value; entries with the same owner are served first in, first out */
	add(entry: T, owner: unknown): void {
		const known = this.byOwner.get(owner);
		const turn = known ?? { owner, entries: new Queue<T>() };
		turn.entries.add(entry);
		if (known) return;
		this.byOwner.set(owner, turn);
		this.turns.add(turn);
	}

	/** Removes and returns the first entry of the owner whose turn it is; undefined if the queue is empty. */
	take(): T | undefined {
		const turn = this.turns.take();
		if (!turn) return undefined;
		const entry = turn.entries.take();
		if (turn.entries.isEmpty) this.byOwner.delete(turn.owner);
		else this.turns.add(turn);
		return entry;
	}

	get isEmpty(): boolean {
		return this.turns.isEmpty;
	}

	/** Keeps only entries for which `isWanted` returns true, in their order. */
	filter(isWanted: (entry: T) => boolean): void {
		this.turns.filter(({ owner, entries }) => {
			entries.filter(isWanted);
			if (entries.isEmpty) this.byOwner.delete(owner);
			return !entries.isEmpty;
		});
	}
}
