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
