// Prints, as JSON, for how many users the personal records were created when the first piece of a long list was written.
import { mock } from 'node:test';
import { carryOut } from '../../../sandbox/api/carryOut.mts';
import { AllPersonalRecords } from '../../../sandbox/company/allPersonalRecords.mts';
import { administrator } from '../../../sandbox/company/keys.mts';
import { loadContract } from '../../../sandbox/contract/load.mts';
import { Sandbox } from '../../../sandbox/sandbox.mts';

const contract = await loadContract();
const sandbox = new Sandbox(contract, { users: 20_000, date: '2026-03-02' }, false);
const operation = contract.find('GET', '/api/users');
if (operation === undefined) throw new Error('The sandbox has no list of users.');
const of = mock.method(AllPersonalRecords.prototype, 'of');
const { text } = carryOut(sandbox, {
	operation,
	caller: administrator,
	checked: { details: [], query: { pageSize: 20_000 }, params: {} },
	body: undefined,
	files: {},
	path: '/rm/api/users',
});
if (typeof text === 'string') throw new Error('The list was written at once.');
const users = new Set<unknown>();
const seen = (): number => {
	for (const { arguments: given } of of.mock.calls) users.add(given[0]);
	return users.size;
};
const counts: number[] = [];
for (const piece of text) if (piece.length > 1 && counts.length < 3) counts.push(seen());
process.stdout.write(JSON.stringify({ counts, all: seen() }));
