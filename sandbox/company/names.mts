import { chance } from './chance.mts';

/** The names of a company's users. */
export interface Names {
	first: readonly string[];
	/** The first names before this index are women's, the others men's. */
	women: number;
	last: readonly string[];
}

const perGender = 150;
const lastNames = 400;

const namesBySeed = new Map<number, Names>();

/**
 * Picks the names of a company. All first names and all last names differ in their email form.
 * @param seed the company's seed
 */
export function namesOf(seed: number): Names {
	// A reset makes a new company, mostly with the same seed.
	const names = namesBySeed.get(seed) ?? pickNames(seed);
	namesBySeed.set(seed, names);
	return names;
}

function pickNames(seed: number): Names {
	const faker = chance(seed, 1);
	const taken = new Set<string>();
	const women = pick(perGender, taken, () => faker.person.firstName('female'));
	const men = pick(perGender, taken, () => faker.person.firstName('male'));
	const last = pick(lastNames, new Set<string>(), () => faker.person.lastName());
	return { first: [...women, ...men], women: women.length, last };
}

function pick(count: number, taken: Set<string>, draw: () => string): string[] {
	const picked: string[] = [];
	while (picked.length < count) {
		const name = draw();
		if (taken.has(addressPart(name))) continue;
		taken.add(addressPart(name));
		picked.push(name);
	}
	return picked;
}

/**
 * Converts a name to its form in an email address.
 * @param name a first or last name
 * @returns lower-case letters only
 */
export function addressPart(name: string): string {
	return name.toLowerCase().replace(/[^a-z]/g, '');
}
