import { setImmediate as otherWork } from 'node:timers/promises';
import { foundCompany, type Company } from '../company/company.mts';
import type { Key } from '../company/keys.mts';
import { firstUserId } from '../company/organization.mts';
import type { CompanyPlan } from '../company/population.mts';
import { mostUsers } from '../company/size.mts';
import { check, checkRecord, InvalidState, validator } from './checkRecord.mts';
import { partsOf, type Part } from './parts.mts';

interface StateDocument {
	plan: CompanyPlan;
	clock: string;
	keys: unknown[];
	nextIds: Readonly<Record<string, number>>;
	collections: Readonly<Record<string, readonly unknown[]>>;
}

const whole = { type: 'integer', minimum: 0 } as const;
const fields = {
	plan: {
		type: 'object',
		additionalProperties: false,
		required: ['users', 'seed', 'date'],
		properties: {
			users: { type: 'integer', minimum: 1, maximum: mostUsers },
			seed: { type: 'integer', minimum: 0, maximum: 2 ** 31 - 1 },
			date: { type: 'string', format: 'date' },
		},
	},
	clock: { type: 'string', format: 'date-time' },
	keys: { type: 'array', minItems: 1 },
	nextIds: { type: 'object', additionalProperties: whole },
	collections: { type: 'object', additionalProperties: { type: 'array' } },
} as const;
const documentSchema = {
	type: 'object',
	additionalProperties: false,
	required: Object.keys(fields),
	properties: fields,
} as const;

// A large document must not keep the sandbox from other requests.
const recordsAtOnce = 1000;

/**
 * Creates the company of an exported state.
 * @param value the document
 * @throws InvalidState with the field, if the document is not a state
 */
export async function importState(value: unknown): Promise<Company> {
	const document = check(validator<StateDocument>(documentSchema), value, '');
	const { plan, clock, nextIds, collections } = document;
	const hasUser = (userId: number): boolean => userId >= firstUserId && userId < (nextIds.users ?? firstUserId);
	const keys = readKeys(document.keys, 'keys', hasUser);
	const company = foundCompany({ ...plan, keys }, Date.parse(clock));
	// A new company leaves out keys of users that its plan lacks; here such users may have been added.
	company.keys = keys;
	const parts: [string, Part][] = Object.entries(partsOf(company));
	refuseOthers(
		nextIds,
		'nextIds',
		parts.flatMap(([name, part]) => (part.nextId() === null ? [] : [name])),
	);
	refuseOthers(
		collections,
		'collections',
		parts.map(([name]) => name),
	);
	for (const [name, part] of parts) {
		const records = collections[name] ?? [];
		const nextId = nextIds[name] ?? null;
		await checkRecords(name, part, records, nextId);
		part.restore(records, nextId);
		await otherWork();
	}
	requireAllUsers(company);
	return company;
}

/**
 * Checks a list of API keys.
 * @param value the list
 * @param path where it stands; an empty text for a file of its own
 * @param hasUser returns whether the company has a user
 * @throws InvalidState with the field
 */
export function readKeys(value: unknown, path: string, hasUser: (userId: number) => boolean): Key[] {
	const keys = check(validator<unknown[]>(fields.keys), value, path).map((key, place) =>
		checkRecord('keys', key, `${path}[${place}]`),
	);
	keys.forEach(({ apiKey, userId }, place) => {
		if (apiKey === '') throw new InvalidState(`${path}[${place}].apiKey must not be empty`);
		if (!hasUser(userId)) throw new InvalidState(`${path}[${place}].userId: the company has no user ${userId}`);
		if (keys.findIndex((key) => key.apiKey === apiKey) !== place)
			throw new InvalidState(`${path}[${place}].apiKey: another key has the same text`);
	});
	return keys;
}

function refuseOthers(given: object, path: string, names: readonly string[]): void {
	for (const name of names) if (!Object.hasOwn(given, name)) throw new InvalidState(`${path}.${name} is missing`);
	for (const name of Object.keys(given))
		if (!names.includes(name)) throw new InvalidState(`${path}.${name} is unknown; known are: ${names.join(', ')}`);
}

async function checkRecords(
	name: string,
	part: Part,
	records: readonly unknown[],
	nextId: number | null,
): Promise<void> {
	const ids = new Set<number | string>();
	for (const [place, record] of records.entries()) {
		const path = `collections.${name}[${place}]`;
		const id = part.check(record, path);
		if (ids.has(id)) throw new InvalidState(`${path}: another record has the same id ${id}`);
		if (nextId !== null && typeof id === 'number' && id >= nextId && name !== 'personalRecords')
			throw new InvalidState(`nextIds.${name} must be higher than the id ${id} of ${path}`);
		ids.add(id);
		if (place % recordsAtOnce === recordsAtOnce - 1) await otherWork();
	}
}

// The ids of users have no gaps: each id after the plan's users needs its record.
function requireAllUsers({ people, plan }: Company): void {
	const last = people.nextId;
	if (last < firstUserId + plan.users)
		throw new InvalidState(
			`nextIds.users must be at least ${firstUserId + plan.users}, because the plan has ${plan.users} users`,
		);
	for (let userId = firstUserId + plan.users; userId < last; userId += 1)
		if (people.get(userId) === undefined)
			throw new InvalidState(`collections.users has no record of user ${userId}, which is below nextIds.users`);
}
