import { createHash } from 'node:crypto';

/** A list of whole numbers. */
export interface Range {
	readonly min: number;
	readonly max: number;
}

/** A random generator that returns the same values for the same seed. */
export class Dice {
	private throws = 0;

	constructor(private readonly seed: string) {}

	/** A whole number in a range, both ends included. */
	within({ min, max }: Range): number {
		this.throws += 1;
		const hash = createHash('sha256').update(`${this.seed}/${this.throws}`).digest();
		return min + Math.floor((hash.readUInt32BE(0) / 2 ** 32) * (max - min + 1));
	}

	/** One of several values. */
	oneOf<Thing>(things: readonly [Thing, ...Thing[]]): Thing {
		return things[this.within({ min: 0, max: things.length - 1 })] ?? things[0];
	}

	/** True with the given probability, in percent. */
	happens(percent: number): boolean {
		return this.within({ min: 1, max: 100 }) <= percent;
	}
}
