import { base, en, Faker, fakerEN as faker, type Randomizer } from '@faker-js/faker';

/**
 * Returns the random generator, set to the start of the sequence for a seed and a subject. All companies of a process
 * share its generators: use the result at once and never across an `await`.
 * @param seed the company's seed
 * @param subject numbers that identify the sequence: a kind of data, and the id of a record if it is data of one record
 */
export function chance(seed: number, ...subject: number[]): Faker {
	// Faker's own generator needs 34 µs for a new seed. A list of 100,000 users has a million records with a seed.
	const generator = subject.length > 1 ? ofRecords : faker;
	generator.seed([seed, ...subject]);
	return generator;
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
