import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { openEngineBench } from '../support/engineBench.mts';
import { byId, fromItem } from '../support/locators.mts';

const bench = openEngineBench();
const userId = 140009;

const requests = async () => await bench.sandbox.control<IDataObject[]>('GET', '/requests');
const queries = async () => (await requests()).map(({ query }) => query);
const user = async () => await bench.sandbox.control<IDataObject>('GET', `/state/users/${userId}`);

const cell = '={{ $json.cell }}';
const empty = [{}, { cell: null }, { cell: '' }, { cell: ' \u00a0' }];

const update = (userUpdateFields: INodeParameters, emptyValues?: string): INodeParameters => ({
	resource: 'user',
	operation: 'update',
	userId: byId(userId),
	userUpdateFields,
	...(emptyValues !== undefined && { emptyValues }),
});

const fields: Array<[string, INodeParameters[string]]> = [
	['notes', cell],
	['lastName', cell],
	['startDate', cell],
	['endDate', cell],
	['dateOfBirth', cell],
	['email', cell],
	['locationId', cell],
	['status', cell],
	['jobProfileId', fromItem('cell')],
	['jobProfileId', fromItem('cell', 'name')],
];

describe.each([undefined, 'leaveUnchanged'])('Empty Values %s', (choice) => {
	it.each(fields)('leaves %s unchanged', async (name, value) => {
		const { error } = await bench.engine.run(update({ shortName: 'Al', [name]: value }, choice), empty);
		expect(error).toBeUndefined();
		expect(await queries()).toEqual(empty.map(() => ({ userId: String(userId), shortName: 'Al' })));
	});
});

it.each(['leaveUnchanged', undefined])('an update with empty values only is refused: %s', async (choice) => {
	const { error } = await bench.engine.run(update({ notes: cell, startDate: cell }, choice), [{ cell: '' }]);
	expect(error?.message).toBe("'Update Fields' has no field with a value: there is nothing to change [item 0]");
	expect(await requests()).toEqual([]);
});

describe('Empty Values Clear', () => {
	it.each(['notes', 'lastName', 'phone', 'jobGrade'])('clears %s', async (name) => {
		const { error } = await bench.engine.run(update({ [name]: cell }, 'clear'), empty);
		expect(error).toBeUndefined();
		expect(await queries()).toEqual(empty.map(() => ({ userId: String(userId), [name]: '' })));
	});

	it.each([
		['startDate', 'Hire Date', cell],
		['dateOfBirth', 'Date of Birth', cell],
		['email', 'Email', cell],
		['firstName', 'First Name', cell],
		['displayFullName', 'Display Name', cell],
		['employeeNumber', 'Employee Number', cell],
		['locationId', 'Location', cell],
		['status', 'Status', cell],
		['jobProfileId', 'Job Profile', fromItem('cell')],
	])('refuses to clear %s', async (name, label, value) => {
		const parameters = update({ shortName: 'Al', [name]: value }, 'clear');
		const { errorItems } = await bench.engine.run(parameters, empty, { onError: 'continueErrorOutput' });
		const why = "ClayHR documents no way to clear it. Enter a value, or choose Leave Unchanged in 'Empty Values'";
		expect(errorItems.map(({ json }) => json.error)).toEqual(
			empty.map((_item, index) => `'${label}' has no value, and ${why} [item ${index}]`),
		);
		expect(await requests()).toEqual([]);
	});

	it('refuses to clear the codes of a reporting line', async () => {
		const rows = ['relationType', 'relationStatus'].map((name) => ({
			resource: 'orgRelation',
			operation: 'update',
			orgRelationId: byId(1300001),
			orgRelationUserId: byId(userId),
			orgRelationManagerId: byId(140003),
			orgRelationUpdateFields: { [name]: cell },
			emptyValues: 'clear',
		}));
		for (const parameters of rows) {
			const { error } = await bench.engine.run(parameters, [{ cell: null }]);
			expect(error?.message).toMatch(/has no value, and ClayHR documents no way to clear it/);
		}
		expect(await requests()).toEqual([]);
	});

	it('still refuses a GUID without a value', async () => {
		const { error } = await bench.engine.run(update({ shortName: 'Al', guid: cell }, 'clear'), [{}]);
		expect(error?.message).toBe("'GUID' has no value [item 0]");
	});

	it('removes the leaving date of a person who comes back, who then stays active', async () => {
		await bench.engine.run(update({ status: 'I', endDate: '2026-01-31' }));
		expect(await user()).toMatchObject({ status: 'I', endDate: '2026-01-31' });
		const { error } = await bench.engine.run(update({ status: 'A', endDate: '', startDate: '2026-03-02' }, 'clear'));
		expect(error).toBeUndefined();
		await bench.sandbox.control('PUT', '/clock', { advanceMs: 2 * 86_400_000 });
		expect(await user()).toMatchObject({ status: 'A', endDate: null, startDate: '2026-03-02' });
		expect(await bench.sandbox.control('GET', '/violations')).toEqual([]);
	});

	it('clears texts of Create or Update', async () => {
		const parameters = {
			resource: 'user',
			operation: 'createOrUpdate',
			firstName: 'Grace',
			email: 'grace@example.com',
		};
		const userCompleteFields = { phone: cell, shortName: 'Al' };
		await bench.engine.run({ ...parameters, userCompleteFields, emptyValues: 'clear' }, [{ cell: null }]);
		await bench.engine.run({ ...parameters, userCompleteFields }, [{ cell: '' }]);
		expect((await requests()).map(({ body }) => body)).toEqual([
			{ firstName: 'Grace', email: 'grace@example.com', phone: '', shortName: 'Al' },
			{ firstName: 'Grace', email: 'grace@example.com', shortName: 'Al' },
		]);
	});

	it('clears fields that come as JSON', async () => {
		const fields = { userUpdateFieldsMode: 'json', userUpdateFieldsJson: '{"notes": null, "shortName": "Al"}' };
		await bench.engine.run({ ...update({}, 'clear'), ...fields });
		expect(await queries()).toEqual([{ userId: String(userId), notes: '', shortName: 'Al' }]);
	});

	it('clears nothing for an AI agent', async () => {
		const [answer] = await bench.engine.callTools([update({ notes: '', startDate: '', shortName: 'Al' }, 'clear')]);
		expect(answer).toMatchObject([{ success: true }]);
		expect(await queries()).toEqual([{ userId: String(userId), shortName: 'Al' }]);
	});

	it('is known by its name as well', async () => {
		await bench.engine.run(update({ shortName: 'Al', notes: cell }, 'leave unchanged'), [{}]);
		expect(await queries()).toEqual([{ userId: String(userId), shortName: 'Al' }]);
	});

	it('is the only other choice', async () => {
		const { error } = await bench.engine.run(update({ notes: cell }, '={{ "erase" }}'), [{}]);
		expect(error?.message).toBe(
			'\'Empty Values\' must be one of clear, leave unchanged (leaveUnchanged), but is "erase" [item 0]',
		);
	});
});

describe('custom fields', () => {
	const save = (value: INodeParameters, emptyValues: string): INodeParameters => ({
		resource: 'customField',
		operation: 'saveValues',
		customFieldUserId: byId(userId),
		customFieldMapping: {
			mappingMode: 'defineBelow',
			value,
			schema: ['tshirt_size', 'badge_no'].map((id) => ({ id, displayName: id, type: 'string' })),
		} as unknown as INodeParameters,
		emptyValues,
	});
	const bodies = async () => (await requests()).map(({ body }) => body);
	const values = { tshirt_size: 'L', badge_no: cell };

	it('without a value stay unchanged', async () => {
		await bench.engine.run(save(values, 'leaveUnchanged'), empty);
		expect(await bodies()).toEqual(empty.map(() => ({ tshirt_size: 'L' })));
	});

	it('without a value are cleared', async () => {
		await bench.engine.run(save(values, 'clear'), empty);
		expect(await bodies()).toEqual(empty.map(() => ({ tshirt_size: 'L', badge_no: '' })));
	});

	it('without a value are not sent after the user', async () => {
		const { customFieldMapping: userCustomFields = {} } = save({ badge_no: cell }, 'leaveUnchanged');
		const { error } = await bench.engine.run(
			{ ...update({ shortName: 'Al' }), setCustomFields: true, userCustomFields },
			[{ cell: '' }],
		);
		expect(error).toBeUndefined();
		expect(await queries()).toEqual([{ userId: String(userId), shortName: 'Al' }]);
	});
});

it('an operation that creates a record leaves empty values out', async () => {
	const leave = {
		resource: 'leaveRequest',
		operation: 'create',
		ptoPolicyId: byId(321),
		leaveStartDate: '2027-05-03',
		numberOfDays: 1,
		leaveRequestFields: { description: cell },
	};
	await bench.engine.run(leave, empty);
	const changes = (await requests()).filter(({ method }) => method === 'POST');
	for (const { body } of changes) expect(Object.keys(Object(body))).not.toContain('description');
	expect(changes).toHaveLength(empty.length);
});
