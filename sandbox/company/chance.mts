import { faker } from '@faker-js/faker/locale/en';

/**
 * Gives the random generator, set to the beginning of the sequence that belongs to a seed and a subject.
 * All companies of a process share one generator: use what is returned at once and never across an `await`.
 * @param seed the company's seed
 * @param subject further numbers, such as a user id, that single out one sequence
 */
export function chance(seed: number, ...subject: number[]): typeof faker {
	faker.seed([seed, ...subject]);
	return faker;
}

/**
 * Draws one number without the generator, whose setting takes as long as a whole record: for what lists of 100,000 show.
 * @param seed the company's seed
 * @param subject further numbers, such as a user id, that single out one draw
 * @returns at least 0 and below 1
 */
export function fraction(seed: number, ...subject: number[]): number {
	// FNV-1a over the numbers, then the mixing of MurmurHash3, without which neighbours would draw alike.
	let hash = 0x811c9dc5;
	for (const number of [seed, ...subject]) hash = Math.imul(hash ^ number, 0x01000193);
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
