import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { openEngineBench } from '../../support/engineBench.mts';
import { chosen } from '../../support/locators.mts';

const bench = openEngineBench({ date: '2026-03-02' });

const answerWith = async (path: string, body: object) =>
	await bench.sandbox.control('POST', '/faults', { path, kind: 'status', status: 200, body, times: 1 });

describe('personal records', () => {
	const of = (value: unknown, mode: 'id' | 'email' | 'list' = 'id'): INodeParameters => ({
		recordOwnerUserId: chosen(mode, value),
	});
	const recordsOf = async (userId: number): Promise<Record<string, IDataObject[]>> =>
		await bench.sandbox.control('GET', `/state/personalRecords/${userId}`);

	it.each([
		['searchAddresses', 'addresses', 'addressId', ['addressType', 'addressLine1', 'city']],
		['searchEducation', 'educations', 'educationId', ['degree', 'course', 'institution']],
		['searchEmployment', 'formerJobs', 'employmentId', ['position', 'employerName']],
	] as const)('%s lists those of the chosen user', async (method, list, id, parts) => {
		const expected = ((await recordsOf(140009))[list] ?? []).map((record) => ({
			value: String(record[id]),
			name: expect.stringContaining(parts.map((part) => String(record[part])).join(', ')),
		}));
		expect(expected.length).toBeGreaterThan(0);
		const { results } = await bench.engine.search(method, undefined, undefined, of(140009));
		expect(results).toHaveLength(expected.length);
		expect(results).toEqual(expect.arrayContaining(expected));
		const [first] = results;
		expect((await bench.engine.search(method, first?.name.toUpperCase(), undefined, of(140009))).results).toEqual([
			first,
		]);
		expect((await bench.engine.search(method, 'no such thing', undefined, of(140009))).results).toEqual([]);
		expect((await bench.engine.search(method, undefined, undefined, of(140010))).results).not.toContainEqual(first);
	});

	it('show the dates of a job', async () => {
		const [job] = (await recordsOf(140009)).formerJobs ?? [];
		const { results } = await bench.engine.search('searchEmployment', undefined, undefined, of(140009));
		expect(results[0]?.name).toMatch(new RegExp(`, ${String(job?.startDate)} to ${String(job?.endDate)}$`));
	});

	it('report an email that no user has', async () => {
		await expect(
			bench.engine.search('searchAddresses', undefined, undefined, of('nobody@example.com', 'email')),
		).rejects.toThrow(`'User' must be the email address of a user in ClayHR, but no user has "nobody@example.com"`);
	});

	it('are not read for an invalid email', async () => {
		await bench.sandbox.control('DELETE', '/requests');
		await expect(
			bench.engine.search('searchAddresses', undefined, undefined, of('a@x.com, b@x.com', 'email')),
		).rejects.toThrow(`'User' must be an email address, but is "a@x.com, b@x.com"`);
		expect(await bench.sandbox.control('GET', '/requests')).toEqual([]);
	});

	it('are empty for a user without records', async () => {
		expect((await recordsOf(140003)).formerJobs).toEqual([]);
		expect((await bench.engine.search('searchEmployment', undefined, undefined, of(140003))).results).toEqual([]);
		expect((await bench.engine.search('searchDependents', undefined, undefined, of(140007))).results).toEqual([]);
	});

	// ClayHR documents no field of a contact.
	it('include dependents but no other contacts', async () => {
		await bench.sandbox.control('PUT', '/settings', { undocumentedFields: true });
		const contacts = (await recordsOf(140009)).contacts ?? [];
		const dependents = contacts.filter(({ contactType }) => contactType === 'DEP');
		expect(dependents.length).toBeLessThan(contacts.length);
		const { results } = await bench.engine.search('searchDependents', undefined, undefined, of(140009));
		expect(results.map(({ value }) => Number(value)).sort()).toEqual(dependents.map(({ contactId }) => contactId));
		for (const { name } of results) expect(name).toMatch(/^\S+ \S+, Child$/);
	});

	it('include contacts without a type', async () => {
		await answerWith('/rm/api/user/', { userId: 140009, contactList: [{ contactId: 5, name: 'Max' }, 'odd', null] });
		expect((await bench.engine.search('searchDependents', undefined, undefined, of(140009))).results).toEqual([
			{ name: 'Max', value: '5' },
		]);
	});

	it.each([{ contactList: { contactId: 5 } }, { contactList: null }, {}])('are empty for %j', async (body) => {
		await answerWith('/rm/api/user/', { userId: 140009, ...body });
		expect((await bench.engine.search('searchDependents', undefined, undefined, of(140009))).results).toEqual([]);
	});

	it.each(['', ' \u00a0\u200b'])('are found for a user chosen by email, with %j around it', async (blanks) => {
		const { email } = await bench.sandbox.control<IDataObject>('GET', '/state/users/140009');
		const { results } = await bench.engine.search(
			'searchAddresses',
			undefined,
			undefined,
			of(`${blanks}${String(email)}${blanks}`, 'email'),
		);
		expect(results).toEqual((await bench.engine.search('searchAddresses', undefined, undefined, of(140009))).results);
	});

	it.each<[string, INodeParameters]>([
		['nobody is chosen', {}],
		['the choice is empty', of('', 'list')],
		['the ID is none', of('Ada')],
	])('ask for the user first if %s', async (_when, parameters) => {
		const listed = bench.engine.search('searchAddresses', undefined, undefined, parameters);
		await expect(listed).rejects.toThrow("Fill in the field 'User' first");
		const requests = await bench.sandbox.control<IDataObject[]>('GET', '/requests');
		expect(requests.filter(({ path }) => path === '/rm/api/user/')).toEqual([]);
	});
});
