// Prints, as JSON, the number of user records that a company of the given size creates for its requests.
import { mock } from 'node:test';
import { foundCompany } from '../../../sandbox/company/company.mts';
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
const counts = {
	founded,
	farPage: recordsFor(() => people.page({}, users / 20 - 10, 20)).records,
	search: recordsFor(() => people.page({ search: email }, 1, 20)).records,
	address: recordsFor(() => people.byEmail(email)).records,
};
process.stdout.write(JSON.stringify(counts));
