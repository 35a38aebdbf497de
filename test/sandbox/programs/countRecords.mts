// Prints, as JSON, the number of user records that a company of the given size creates for its requests, and how
// often its daily process goes through all users.
import { mock } from 'node:test';
import { foundCompany } from '../../../sandbox/company/company.mts';
import { dayLength } from '../../../sandbox/company/days.mts';
import { firstUserId } from '../../../sandbox/company/organization.mts';
import { People } from '../../../sandbox/company/people.mts';

const users = Number(process.argv[2]);
const get = mock.method(People.prototype, 'get');

function recordsFor<Result>(work: () => Result): { result: Result; records: number } {
	get.mock.resetCalls();
	const result = work();
	return { result, records: get.mock.callCount() };
}

const { result: company, records: founded } = recordsFor(() => foundCompany({ users, date: '2026-03-02' }));
const { people } = company;
const { email = '' } = people.get(firstUserId + users - 11) ?? {};
const find = mock.method(People.prototype, 'find');

/** Number of times that the daily process goes through all users for a number of days. */
function passesFor(days: number): number {
	find.mock.resetCalls();
	company.clock.set(company.clock.now() + days * dayLength);
	company.dailyProcess.catchUp();
	return find.mock.callCount();
}

const counts = {
	founded,
	farPage: recordsFor(() => people.page({}, users / 20 - 10, 20)).records,
	search: recordsFor(() => people.page({ search: email }, 1, 20)).records,
	address: recordsFor(() => people.byEmail(email)).records,
	passesOfOneDay: passesFor(1),
	passesOfManyDays: passesFor(400),
};
process.stdout.write(JSON.stringify(counts));
