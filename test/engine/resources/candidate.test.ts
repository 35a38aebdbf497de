import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { binaryOf, everyByte } from '../../support/files.mts';
import { Engine } from '../../support/engine.mts';
import { byId, fromItem } from '../../support/locators.mts';
import { openResourceBench } from '../../support/resourceBench.mts';

const bench = openResourceBench('candidate');

const secrets = /passwordHash|accessCode|verificationCode|sandbox-password-hash/;

it('creates a candidate per item and returns their IDs', async () => {
	const parameters = {
		candidateName: '={{ $json.name }}',
		candidateEmail: '={{ $json.email }}',
		candidateFields: { isNew: '={{ $json.isNew }}', phoneDigits: '0301234567', source: 'Job fair' },
	};
	const items = await bench.items('create', parameters, [
		{ name: 'Grace Field', email: 'grace.field@example.org', isNew: true },
		{ name: 'Zoë O’Brien & Söhne', email: 'zoe@example.org', isNew: 'false' },
	]);
	const added = (await bench.state('candidates')).slice(45);
	expect(added).toMatchObject([
		{ name: 'Grace Field', email: 'grace.field@example.org', source: 'Job fair', isNew: true },
		{ name: 'Zoë O’Brien & Söhne', email: 'zoe@example.org', isNew: false },
	]);
	const [first] = await bench.sandbox.control<IDataObject[]>('GET', '/requests');
	expect(first?.query).toMatchObject({ phone: '0301234567' });
	expect(items.map(({ json, pairedItem }) => [json.success, json.id, pairedItem])).toEqual([
		[true, added[0]?.recruitId, { item: 0 }],
		[true, added[1]?.recruitId, { item: 1 }],
	]);
});

const candidate = { candidateName: 'Grace Field', candidateEmail: 'grace.field@example.org' };
const withPhone = { ...candidate, candidateFields: { phoneDigits: '={{ $json.phone }}' } };

it.each([
	[4155550123, '4155550123'],
	['4155550123', '4155550123'],
	['04155550123', '04155550123'],
	['+14155550123', '14155550123'],
	['919876543210', '919876543210'],
	['+1 (415) 555-0123', '14155550123'],
	['+49 30 1234567', '49301234567'],
])('sends the digits of the phone number %p as typed', async (phone, sent) => {
	await bench.items('create', withPhone, [{ phone }]);
	const [request] = await bench.sandbox.control<IDataObject[]>('GET', '/requests');
	expect(request?.query).toMatchObject({ phone: sent });
});

it.each(['555-0100 ext. 7', '4.15555E+9', 'n/a'])(
	'sends nothing for the phone number %p, because ClayHR needs a whole number',
	async (phone) => {
		const { error } = await bench.run('create', withPhone, [{ phone }]);
		expect(error?.message).toBe(`'Phone' must be a phone number with 15 digits or fewer, but is "${phone}" [item 0]`);
		expect(await bench.sandbox.control('GET', '/requests')).toEqual([]);
	},
);

it("shows ClayHR's message if the email is taken", async () => {
	const [first] = await bench.state('candidates');
	const { error } = await bench.run('create', { candidateName: 'Second', candidateEmail: String(first?.email) });
	expect(error?.message).toContain('(409: Another candidate with the same email address already exists)');
	expect(error).toMatchObject({ httpCode: '409' });
	expect(await bench.state('candidates')).toHaveLength(45);
	expect(await bench.sandbox.control('GET', '/requests')).toHaveLength(1);
});

it('gets a candidate without secrets in any output', async () => {
	const stored = await bench.stored('candidates', 30501);
	const applications = (await bench.state('applications')).filter(({ recruitId }) => recruitId === 30501);
	const positions = await Promise.all(applications.map(({ positionId }) => bench.stored('positions', positionId)));
	const get = async (output: INodeParameters = {}) =>
		await bench.records('get', { candidateId: byId(30501), ...output });
	expect(positions).toHaveLength(2);
	// ClayHR documents one position by name, and no field of the list of applications.
	const documented = {
		id: 30501,
		name: stored.name,
		email: stored.email,
		phone: stored.phone,
		positions: positions[0]?.name,
		source: stored.source,
		recruiter: (await bench.stored('users', stored.recruiterId)).displayFullName,
		recruiterId: stored.recruiterId,
		createdAt: new Date(Number(stored.createdAt)).toISOString(),
		updatedAt: new Date(Number(stored.changedAt)).toISOString(),
	};
	expect(await get()).toEqual([documented]);
	await bench.sandbox.control('PUT', '/settings', { undocumentedFields: true });
	expect(await get()).toEqual([{ ...documented, positions: positions.map(({ name }) => name).join(', ') }]);
	const [raw] = await get({ output: 'raw' });
	expect(raw).toMatchObject({ recruitId: 30501, candidatePositionsModelList: [{}, {}] });
	expect(JSON.stringify(raw)).not.toMatch(secrets);
	const selected = { output: 'selected', outputFields: ['passwordHash', 'accessCode', 'positionIds'] };
	expect(await get(selected)).toEqual([
		{
			id: 30501,
			passwordHash: null,
			accessCode: null,
			positionIds: applications.map(({ positionId }) => positionId),
		},
	]);
});

it('gets candidates item by item, and reports a missing one', async () => {
	const items = await bench.items('get', { candidateId: fromItem('id') }, [{ id: 30505 }, { id: 30503 }]);
	expect(items.map(({ json, pairedItem }) => [json.id, pairedItem])).toEqual([
		[30505, { item: 0 }],
		[30503, { item: 1 }],
	]);
	const { error } = await bench.run('get', { candidateId: byId(7) });
	expect(error?.message).toContain('not found');
	const wrong = await bench.run('get', { candidateId: fromItem('id') }, [{ id: 'Ada' }]);
	expect(wrong.error?.message).toContain("'Candidate' must be a whole number");
});

it('lists all candidates, a limited number, or search results', async () => {
	const ids = (await bench.state('candidates')).map(({ recruitId }) => recruitId);
	const all = await bench.records('getAll', { returnAll: true });
	expect(all.map(({ id }) => id)).toEqual(ids);
	expect(all.map(({ step }) => step)).toEqual(expect.arrayContaining(['Applied', 'Interview', null]));
	expect((await bench.records('getAll', { limit: 23 })).map(({ id }) => id)).toEqual(ids.slice(0, 23));
	const last = await bench.stored('candidates', 30545);
	const items = await bench.items('getAll', { candidateFilters: { search: '={{ $json.who }}' } }, [
		{ who: last.email },
		{ who: 'nobody is called this' },
	]);
	expect(items.map(({ json, pairedItem }) => [json.id, pairedItem])).toEqual([[30545, { item: 0 }]]);
});

it("lists all candidates if ClayHR's pages are smaller than requested", async () => {
	const ids = (await bench.state('candidates')).map(({ recruitId }) => recruitId);
	const page = (from: number, to: number) => ({
		path: '/rm/api/v3/candidate/list',
		kind: 'status',
		status: 200,
		body: { data: ids.slice(from, to).map((recruitId) => ({ recruitId })) },
		times: 1,
	});
	for (const from of [0, 20, 40]) await bench.sandbox.control('POST', '/faults', page(from, from + 20));
	expect((await bench.records('getAll', { returnAll: true })).map(({ id }) => id)).toEqual(ids);
});

it('lists candidates with details, without secrets', async () => {
	const applications = await bench.state('applications');
	const parameters = { returnAll: true, output: 'selected', outputFields: ['name', 'applicationCount', 'isNew'] };
	const all = await bench.records('getAllWithDetails', parameters);
	expect(all).toEqual(
		(await bench.state('candidates')).map(({ recruitId, name, isNew }) => ({
			id: recruitId,
			name,
			applicationCount: applications.filter((application) => application.recruitId === recruitId).length,
			isNew,
		})),
	);
	const raw = await bench.records('getAllWithDetails', { limit: 5, output: 'raw' });
	expect(raw).toHaveLength(5);
	expect(JSON.stringify(raw)).not.toMatch(secrets);
});

it('creates a candidate from a resume', async () => {
	const parameters = { resource: 'candidate', operation: 'uploadResume', resumeField: 'cv' };
	const files = [{ cv: binaryOf(everyByte, 'Grace Field.pdf') }, { cv: binaryOf(everyByte, 'Alan Brook.pdf') }];
	const { items, error } = await new Engine(bench.sandbox.access).run(parameters, [{}, {}], {}, files);
	expect(error).toBeUndefined();
	expect(items.map(({ json, pairedItem }) => [json, pairedItem])).toEqual([
		[
			{ success: true, message: 'success', fileName: 'Grace Field.pdf', mimeType: 'application/pdf', fileSize: 266 },
			{ item: 0 },
		],
		[expect.objectContaining({ fileName: 'Alan Brook.pdf' }), { item: 1 }],
	]);
	const added = (await bench.state('candidates')).slice(45);
	expect(added).toMatchObject([{ name: 'Grace Field' }, { name: 'Alan Brook' }]);
	expect(await bench.state('uploads')).toMatchObject(
		added.map(({ recruitId }) => ({ kind: 'resume', ownerId: recruitId, file: { size: 266 } })),
	);
});
