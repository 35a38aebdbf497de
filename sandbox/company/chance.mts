import { base, en, Faker, fakerEN as faker, type Randomizer } from '@faker-js/faker';

/**
 * Returns the random generator, set to the start of the sequence for a seed and a subject. All companies of a process
 * share one generator: use the result at once and never across an `await`.
 * @param seed the company's seed
 * @param subject numbers that identify the sequence
 */
export function chance(seed: number, ...subject: number[]): Faker {
	faker.seed([seed, ...subject]);
	return faker;
}

/**
 * Returns a random generator for data of one record, in the same way as `chance`. Faker's own generator needs 34 µs for
 * a new seed, and a list of 100,000 users has a million values with a seed of their own.
 * @param seed the company's seed
 * @param subject numbers that identify the sequence, with the id of the record
 */
export function chanceOfRecord(seed: number, ...subject: number[]): Faker {
	ofRecords.seed([seed, ...subject]);
	return ofRecords;
}

/**
 * Draws one number without the generator. Setting the generator takes too long for lists of 100,000 users.
 * @param seed the company's seed
 * @param subject numbers that identify the draw, such as a user id
 * @returns at least 0 and below 1
 */
export function fraction(seed: number, ...subject: number[]): number {
	return mixed(hashOf([seed, ...subject])) / 2 ** 32;
}

// FNV-1a over the numbers.
function hashOf(numbers: readonly number[]): number {
	let hash = 0x811c9dc5;
	for (const number of numbers) hash = Math.imul(hash ^ number, 0x01000193);
	return hash;
}

// MurmurHash3's mixing, so that neighbouring numbers give unrelated draws.
function mixed(number: number): number {
	let hash = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}

/** A generator that takes no time for a new seed: a counter, whose numbers are mixed. */
function createRandomizer(): Randomizer {
	let counter = 0;
	return {
		next() {
			// The golden ratio's fraction, so that the counter passes all 32-bit numbers in a scattered order.
			counter = (counter + 0x9e3779b9) | 0;
			return mixed(counter) / 2 ** 32;
		},
		seed(seed) {
			counter = mixed(hashOf(typeof seed === 'number' ? [seed] : seed));
		},
	};
}

const ofRecords = new Faker({ locale: [en, base], randomizer: createRandomizer() });
