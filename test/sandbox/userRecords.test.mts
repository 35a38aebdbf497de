import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { call, record, rows, type Json } from './callClayHr.mts';
import { textLike } from './matchers.mts';

let sandbox: Sandbox;
beforeAll(async () => (sandbox = await openSandbox({ date: '2026-03-02' })));
beforeEach(() => sandbox.control('POST', '/reset', {}));
afterAll(() => sandbox.close());

const userID = 140020;
const list = async (name: string): Promise<Json[]> =>
	rows(await call(sandbox, 'GET /api/user/', { query: { userID } }), name);

describe.each([
	['address', 'addressModelList', 'addressId', 'addressId', { addressType: 'Work', city: 'Oslo', countryId: '39' }],
	[
		'education',
		'educationModelList',
		'educationId',
		'educationId',
		{ degree: 'PhD', course: 'Botany', endDate: '2020-06-30' },
	],
	[
		'employment',
		'employmentModelList',
		'empId',
		'empid',
		{ employerName: 'Old Corp', position: 'Clerk', startDate: '2010-01-01' },
	],
])('%s records', (kind, listName, idName, parameter, sent: Json) => {
	it('are saved as a list and deleted by id', async () => {
		const before = await list(listName);
		const saved = await call(sandbox, `POST /api/${kind}/save`, { query: { userID }, body: [sent, sent] });
		expect(saved.status).toBe(201);
		expect(saved.text).toMatch(/details saved successfully/);
		const after = await list(listName);
		expect(after).toHaveLength(before.length + 2);
		const expected = { ...sent, ...(sent.countryId === undefined ? {} : { countryId: 39 }) };
		expect(after.at(-1)).toMatchObject({ ...expected, userId: userID });
		const remove = { query: { [parameter]: Number(after.at(-1)?.[idName]) } };
		expect((await call(sandbox, `POST /api/user/${kind}/delete`, remove)).status).toBe(201);
		expect(await list(listName)).toEqual(after.slice(0, -1));
		expect((await call(sandbox, `POST /api/user/${kind}/delete`, remove)).status).toBe(404);
	});

	it('from the first day can be deleted too', async () => {
		const [first] = await list(listName);
		const remove = { query: { [parameter]: Number(first?.[idName]) } };
		expect((await call(sandbox, `POST /api/user/${kind}/delete`, remove)).status).toBe(201);
		expect(await list(listName)).toEqual([]);
	});

	it('are not saved for other or unknown users, or if empty', async () => {
		const save = `POST /api/${kind}/save`;
		expect((await call(sandbox, save, { query: { userID }, body: [sent], as: 'employee' })).status).toBe(401);
		expect((await call(sandbox, save, { query: { userID: 7 }, body: [sent] })).status).toBe(409);
		const { status, text } = await call(sandbox, save, { query: { userID }, body: [] });
		expect({ status, text }).toEqual({ status: 401, text: textLike(/Please fill the correct details/) });
	});
});

describe('compensation', () => {
	const money = { value: '51000.5', compensationType: 'bonus', currencyCode: 'USD', period: 'ONEF', status: 'ACTV' };

	it('is added, listed and updated by its GUID', async () => {
		const query = { ...money, userId: userID, effectivedate: '2026-03-01' };
		const { GUID } = record(await call(sandbox, 'POST /api/user/compensation/add', { query }));
		const listed = async (): Promise<Json | undefined> =>
			rows(await call(sandbox, 'GET /api/user/compensation/', { query: { userID } })).at(-1);
		expect(await listed()).toMatchObject({
			value: 51000.5,
			compensationType: 'bonus',
			effectivedate: '2026-03-01',
			userId: userID,
		});
		const change = { ...money, guid: String(GUID), userId: userID, value: '60000', status: 'ARCHV' };
		expect((await call(sandbox, 'POST /api/user/compensation/update', { query: change })).json).toMatchObject({ GUID });
		expect(await listed()).toMatchObject({ value: 60000, status: 'ARCHV', effectivedate: '2026-03-01' });
	});

	it('is visible to its owner and HR only', async () => {
		const seenBy = async (as: 'manager' | 'employee', id: number): Promise<number> =>
			(await call(sandbox, 'GET /api/user/compensation/', { as, query: { userID: id } })).status;
		expect([
			await seenBy('employee', 140009),
			await seenBy('employee', userID),
			await seenBy('manager', userID),
		]).toEqual([200, 401, 401]);
	});
});

describe('custom field values', () => {
	const valueOf = async (customFieldId: number): Promise<Json> =>
		record(await call(sandbox, 'GET /api/customfieldvalues', { query: { customFieldId, userId: userID } }));

	it('are written one by one', async () => {
		const query = { customFieldId: 91, userId: userID, value: 'P7' };
		expect((await call(sandbox, 'POST /api/customfieldvalues', { query })).json).toEqual({ message: 'successful' });
		expect(await valueOf(91)).toMatchObject({ customFieldId: 91, customFieldObjectId: userID });
		expect(await list('customFieldValueModelList')).toContainEqual(
			expect.objectContaining({ customFieldId: 91, customFieldValue: 'P7', customfieldName: 'Parking space' }),
		);
	});

	it('are written together by code, all or none', async () => {
		const save = 'POST /api/user/saveCustomFieldValues';
		const values = async (): Promise<unknown[]> =>
			(await list('customFieldValueModelList')).map(({ customFieldValue }) => customFieldValue);
		const before = await values();
		const wrong = await call(sandbox, save, { query: { userID }, body: { badge_no: '7741', shoe_size: '43' } });
		expect(wrong.status).toBe(400);
		expect(await values()).toEqual(before);
		const right = await call(sandbox, save, { query: { userID }, body: { badge_no: '7741', tshirt_size: 'XXL' } });
		expect(right.status).toBe(200);
		expect(await values()).toEqual(['XXL', '7741', before[2], before[3]]);
		expect((await call(sandbox, save, { query: { userID: 7 }, body: { badge_no: '1' } })).status).toBe(404);
	});

	it('belong to fields that can be read one by one', async () => {
		const { json } = await call(sandbox, 'GET /api/customfield', { query: { customFieldId: 88 } });
		expect(json).toMatchObject({ data: { cfcode: 'tshirt_size', opValues: 'XS,S,M,L,XL,XXL' }, message: 'success' });
		expect((await call(sandbox, 'GET /api/customfield', { query: { customFieldId: 1 } })).status).toBe(409);
		expect(rows(await call(sandbox, 'GET /api/customfields', { query: { objectType: 'candidate' } }), 'data')).toEqual(
			[],
		);
	});
});
