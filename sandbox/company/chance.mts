import { faker } from '@faker-js/faker/locale/en';

/**
 * Returns the random generator, set to the start of the sequence for a seed and a subject. All companies of a process
 * share one generator: use the result at once and never across an `await`.
 * @param seed the company's seed
 * @param subject numbers that identify the sequence, such as a user id
 */
export function chance(seed: number, ...subject: number[]): typeof faker {
	faker.seed([seed, ...subject]);
	return faker;
}

/**
 * Draws one number without the generator. Setting the generator takes too long for lists of 100,000 users.
 * @param seed the company's seed
 * @param subject numbers that identify the draw, such as a user id
 * @returns at least 0 and below 1
 */
export function fraction(seed: number, ...subject: number[]): number {
	// FNV-1a over the numbers, then MurmurHash3's mixing, so that neighbouring numbers give unrelated draws.
	let hash = 0x811c9dc5;
	for (const number of [seed, ...subject]) hash = Math.imul(hash ^ number, 0x01000193);
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
