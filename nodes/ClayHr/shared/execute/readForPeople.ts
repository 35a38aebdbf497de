import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import type { ForPeople, ItemContext, ReadContext } from '../call';
import { maxConcurrency } from '../http/concurrency';
import { type FailureReport, reportOf, settle, toNodeApiError } from '../http/failure';
import { dayOf } from '../parameters/day';
import { completed } from '../records/envelope';
import { at, personName } from '../records/shape';
import { findPeople, type Person, readPeople, recordOf } from './people';
import { runPool } from './runPool';

/**
 * Reads a list for each chosen user, a few users at a time. Each record names its user.
 *
 * @param convert makes the output of a record
 * @returns the users' records in the users' order, up to the limit
 * @throws NodeApiError that names the user, if a user's records can't be read
 */
export async function readForPeople(
	{ item, read, limit }: ReadContext,
	call: ForPeople,
	convert: (record: INodeExecutionData) => INodeExecutionData,
): Promise<INodeExecutionData[]> {
	const people = await findPeople(item, readPeople(item, call));
	const found: INodeExecutionData[][] = [];
	let count = 0;
	await runPool([...people.entries()], maxConcurrency, async ([place, person]) => {
		if (count >= limit) return;
		const most = call.select === undefined ? limit : Infinity;
		const all = await readRecordsOf(item, person, call, async (query) => await read(query, most));
		const records = selected(item, call, all);
		found[place] = records.map(convert);
		count += records.length;
	});
	return found.flat().slice(0, limit);
}

function selected(item: ItemContext, { select }: ForPeople, records: INodeExecutionData[]): INodeExecutionData[] {
	if (select === undefined) return records;
	const kept = select(
		records.map(({ json }) => json),
		dayOf(new Date(), item.timezone),
	);
	return kept.map((json) => ({ json }));
}

async function readRecordsOf(
	item: ItemContext,
	person: Person,
	{ name, noRecords }: ForPeople,
	read: (query: IDataObject) => Promise<INodeExecutionData[]>,
): Promise<INodeExecutionData[]> {
	const outcome = await settle(read({ [name]: person.userId }));
	if ('value' in outcome) return await withPerson(item, person, outcome.value);
	const report = reportOf(outcome.error);
	if (report === undefined) throw outcome.error;
	if (noRecords !== undefined && report.status === noRecords && report.isUnknownPath !== true) {
		// ClayHR answers the same for an ID that nobody has. The user's record tells the difference.
		const known = await settle(recordOf(item, person));
		if ('value' in known) return [];
	}
	throw namingPerson(item, report, person);
}

const namingPerson = (item: ItemContext, report: FailureReport, { given }: Person) =>
	toNodeApiError(item.node, { ...report, subject: `User ${given}` }, item.itemIndex);

const nameOf = personName('userViewModel', 'userModel', 'userName');
const emailOf = at('email', 'userViewModel.email', 'userModel.email');
const idOf = at('userId', 'userViewModel.userId', 'userModel.userId');
const namesItsUser = ({ json }: INodeExecutionData) => [nameOf, emailOf, idOf].every((read) => read(json) !== null);

function isRefusal(error: unknown): boolean {
	const { status = 0 } = reportOf(error) ?? {};
	return status >= 400 && status < 500 && status !== 429;
}

/** Adds the user to records that don't name the user. */
async function withPerson(
	item: ItemContext,
	person: Person,
	records: INodeExecutionData[],
): Promise<INodeExecutionData[]> {
	if (records.every(namesItsUser)) return records;
	const outcome = await settle(recordOf(item, person));
	// The API key's user may read these records, but perhaps not the user's.
	if ('error' in outcome && !isRefusal(outcome.error)) throw outcome.error;
	const record = 'value' in outcome ? outcome.value : {};
	const own = { userId: person.userId, userName: personName()(record), email: at('email')(record) };
	return records.map((one) => ({ ...one, json: completed(one.json, own) }));
}
