import { createHash } from 'node:crypto';

/** Whole numbers, all of them possible. */
export interface Range {
	readonly min: number;
	readonly max: number;
}

/** Chance that is the same for the same seed. */
export class Dice {
	private throws = 0;

	constructor(private readonly seed: string) {}

	/** A whole number of a range, both ends included. */
	within({ min, max }: Range): number {
		this.throws += 1;
		const hash = createHash('sha256').update(`${this.seed}/${this.throws}`).digest();
		return min + Math.floor((hash.readUInt32BE(0) / 2 ** 32) * (max - min + 1));
	}

	/** One of several things. */
	oneOf<Thing>(things: readonly [Thing, ...Thing[]]): Thing {
		return things[this.within({ min: 0, max: things.length - 1 })] ?? things[0];
	}

	/** True in so many of a hundred cases. */
	happens(percent: number): boolean {
		return this.within({ min: 1, max: 100 }) <= percent;
	}
}
