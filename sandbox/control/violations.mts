/** A request, or a response of the sandbox itself, that does not match the description. */
export interface Violation {
	kind: 'request' | 'response';
	/** By the machine's clock: ISO 8601, UTC. */
	time: string;
	method: string;
	path: string;
	/** Empty if the body could not be received. */
	operationId: string;
	/** All mismatches, in plain words. */
	details: string[];
}

const capacity = 5000;

/** The latest violations, newest last. */
export class Violations {
	private entries: Violation[] = [];

	/** Adds a violation. */
	add(violation: Omit<Violation, 'time'>): void {
		this.entries = [...this.entries.slice(1 - capacity), { ...violation, time: new Date().toISOString() }];
	}

	/** Lists the latest 5,000 violations, newest last. */
	list(): readonly Violation[] {
		return this.entries;
	}

	/** Removes all violations. */
	clear(): void {
		this.entries = [];
	}
}
