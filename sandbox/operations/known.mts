import type { Company } from '../company/company.mts';
import { findJobProfile } from '../company/jobProfiles.mts';
import { findLocation } from '../company/organization.mts';
import type { Call } from './call.mts';
import { invalid } from './refusal.mts';

const finders = {
	user: ({ people }: Company, id: number) => people.get(id),
	orgUnit: ({ orgUnits }: Company, id: number) => orgUnits.get(id),
	location: (_company: Company, id: number) => findLocation(id),
	jobProfile: (_company: Company, id: number) => findJobProfile(id),
	project: ({ projects }: Company, id: number) => projects.get(id),
	goal: ({ goals }: Company, id: number) => goals.get(id),
	objective: ({ objectives }: Company, id: number) => objectives.get(id),
} as const;

type Kind = keyof typeof finders;
const kinds: readonly Kind[] = ['user', 'orgUnit', 'location', 'jobProfile', 'project', 'goal', 'objective'];

/** References of a call: ids by kind of record; null and undefined are not checked. */
export type References = Partial<Record<Kind, number | null | undefined>>;

/**
 * Rejects unknown ids. Undocumented: ClayHR's behaviour.
 * @param call the call
 * @param references the ids
 * @param refusal the error, if a page documents one
 * @throws Refusal if a record does not exist
 */
export function requireKnown({ company }: Call, references: References, refusal = invalid()): void {
	for (const kind of kinds) {
		const id = references[kind] ?? null;
		if (id !== null && finders[kind](company, id) === undefined) throw refusal.because(`there is no ${kind} ${id}`);
	}
}
