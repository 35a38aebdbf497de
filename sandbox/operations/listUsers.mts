import type { Person } from '../company/person.mts';
import type { PersonFilter } from '../company/personFilter.mts';
import { statusCodes, type UserStatus } from '../company/population.mts';
import { userFacts } from '../records/user.mts';
import { ok, type Answer, type Call, type Handlers } from './call.mts';
import { invalid, Refusal } from './refusal.mts';

const defaultPageSize = 20;

export const listUsersHandlers: Handlers = {
	'GET /api/users': listPage,
	'GET /api/users/basic': listPage,
	// Undocumented: whether user/list omits users. It has no status parameter, so it returns all users.
	'GET /api/user/list': (call) => {
		const { people } = call.company;
		const found = people.find({ name: call.query.text('name'), userId: onlyUser(call) });
		return ok(
			[...found]
				.map((userId) => people.get(userId))
				.filter(isPerson)
				.map((person) => userFacts(call.company, person)),
		);
	},
	'GET /resource/': (call) => {
		const found = sorted(call);
		return ok({ code: 1, data: found.map((person) => userFacts(call.company, person)), message: 'Successful' });
	},
};

function listPage(call: Call): Answer {
	const { page, pageSize } = paging(call);
	const found = call.company.people.page(filterOf(call), page, pageSize);
	return found.length === 0
		? { status: 204, body: undefined }
		: ok(found.map((person) => userFacts(call.company, person)));
}

function filterOf(call: Call): PersonFilter {
	const { query } = call;
	return {
		status: statusOf(query.text('status')),
		name: query.text('name'),
		search: query.text('search'),
		startDateBefore: query.text('startDateBefore'),
		startDateAfter: query.text('startDateAfter'),
		endDateBefore: query.text('endDateBefore'),
		endDateAfter: query.text('endDateAfter'),
		userId: onlyUser(call),
	};
}

// Undocumented: what employees see in lists of users. Here: only themselves.
function onlyUser({ caller }: Call): number | undefined {
	return caller.role === 'employee' ? caller.userId : undefined;
}

function statusOf(code: string | undefined): UserStatus {
	return statusCodes.find((status) => status === code) ?? 'A';
}

// Undocumented: a page or pageSize below 1, and the maximum pageSize. Here: values below 1 are rejected; there is no
// maximum.
function paging({ query }: Call): { page: number; pageSize: number } {
	const page = query.number('page') ?? 1;
	const pageSize = query.number('pageSize') ?? defaultPageSize;
	if (page < 1 || pageSize < 1) throw invalid().because('page and pageSize: must be at least 1');
	return { page, pageSize };
}

// Undocumented: the sortable columns. Here: the columns below, under the names of the rows.
const columns = new Map(
	Object.entries<(person: Person) => string | number>({
		resourceId: ({ userId }) => userId,
		name: ({ displayFullName }) => displayFullName,
		emailAddress: ({ email }) => email,
		empId: ({ employeeNumber }) => employeeNumber ?? '',
		startDate: ({ startDate }) => startDate ?? '',
		endDate: ({ endDate }) => endDate ?? '',
		position: ({ jobTitle }) => jobTitle ?? '',
		location: ({ locationName }) => locationName ?? '',
	}),
);

function sorted(call: Call): Person[] {
	const { people } = call.company;
	const { page, pageSize } = paging(call);
	const filter = { status: statusOf(call.query.text('status')), name: call.query.text('name'), userId: onlyUser(call) };
	const sortBy = call.query.text('sortBy');
	const descending = call.query.text('sortOrder') === 'desc';
	if (sortBy === undefined && !descending) return people.page(filter, page, pageSize);
	const column = columns.get(sortBy ?? 'resourceId');
	if (column === undefined) throw new Refusal(409, 'failure').because('sortBy: no such column');
	const found = [...people.find(filter)].map((userId) => people.get(userId)).filter(isPerson);
	const keyed = found.map((person) => ({ person, key: column(person) }));
	keyed.sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)));
	if (descending) keyed.reverse();
	return keyed.slice((page - 1) * pageSize, page * pageSize).map(({ person }) => person);
}

function isPerson(person: Person | undefined): person is Person {
	return person !== undefined;
}
