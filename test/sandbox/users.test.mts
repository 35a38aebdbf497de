import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { call, record, rows, type Json } from './callClayHr.mts';

let sandbox: Sandbox;
beforeAll(async () => (sandbox = await openSandbox({ date: '2026-03-02' })));
beforeEach(() => sandbox.control('POST', '/reset', {}));
afterAll(async () => {
	await sandbox.close();
});

const userOf = async (userID: number): Promise<Json> =>
	record(await call(sandbox, 'GET /api/user/', { query: { userID } }));

describe('user/add', () => {
	it('creates a user that all other pages know', async () => {
		await sandbox.control('PUT', '/clock', { now: '2026-03-02T12:00:00Z' });
		const query = { firstName: 'Ada', email: 'ada.stone@example.com' };
		const { userID, message } = record(await call(sandbox, 'POST /api/user/add', { query }));
		const { now } = await sandbox.control<{ now: string }>('GET', '/clock');
		expect({ userID, message }).toEqual({ userID: 140061, message: 'successful' });
		const user = await userOf(Number(userID));
		expect(user).toMatchObject({ userId: userID, firstName: 'Ada', status: 'A', cid: 9001 });
		expect(Number(user.createts)).toBeGreaterThanOrEqual(Date.parse('2026-03-02T12:00:00Z'));
		expect(Number(user.createts)).toBeLessThanOrEqual(Date.parse(now));
		const basic = record(await call(sandbox, 'GET /api/user/basic', { query: { userID: 0, email: query.email } }));
		expect(basic).toMatchObject({ userId: userID, name: 'Ada' });
		for (const page of ['GET /api/users', 'GET /api/users/basic', 'GET /api/user/list'])
			expect(rows(await call(sandbox, page, { query: { name: 'Ada' } })).map(({ userId }) => userId)).toContain(userID);
		const found = rows(await call(sandbox, 'GET /resource/', { query: { name: 'Ada' } }), 'data');
		expect(found).toContainEqual(expect.objectContaining({ resourceId: userID, emailAddress: query.email }));
	});

	it('rejects an existing address, ignoring case', async () => {
		const { email } = await userOf(140020);
		const query = { firstName: 'Ada', email: String(email).toUpperCase() };
		const { status, json } = await call(sandbox, 'POST /api/user/add', { query });
		expect({ status, json }).toEqual({ status: 409, json: { message: 'Conflict occured while creating user.' } });
	});
});

describe('user/update', () => {
	it('changes the sent values and keeps the others', async () => {
		const before = await userOf(140020);
		const query = { userId: 140020, shortName: 'Bo', cellPhone: '+1 555', userEndDate: '2026-04-01', middleName: 'Q' };
		const { status, json } = await call(sandbox, 'POST /api/user/update', { query });
		expect({ status, json }).toEqual({ status: 200, json: {} });
		const after = await userOf(140020);
		expect(after).toEqual({ ...before, shortName: 'Bo', cellPhone: '+1 555', middleName: 'Q' });
		expect(await sandbox.control('GET', '/state/users/140020')).toMatchObject({ endDate: '2026-04-01' });
	});

	it('moves users between the lists of active and inactive users', async () => {
		const { email } = await userOf(140020);
		await call(sandbox, 'POST /api/user/update', { query: { userId: 140020, status: 'I' } });
		const listed = async (status: string): Promise<number> =>
			(await call(sandbox, 'GET /api/users', { query: { search: String(email), status } })).status;
		expect([await listed('A'), await listed('I')]).toEqual([204, 200]);
	});

	it('finds renamed users by their new names only', async () => {
		const { displayFullName } = await userOf(140020);
		await call(sandbox, 'POST /api/user/update', { query: { userId: 140020, firstName: 'Zzyzx', lastName: 'Qwort' } });
		expect(rows(await call(sandbox, 'GET /api/users', { query: { name: 'zZYZX qw' } }))).toHaveLength(1);
		expect((await call(sandbox, 'GET /api/users', { query: { name: String(displayFullName) } })).status).toBe(204);
	});

	it('fails for unknown users', async () => {
		for (const operation of ['POST /api/user/update', 'GET /api/user/', 'GET /api/user/basic']) {
			const { status, json } = await call(sandbox, operation, {
				query: operation.startsWith('POST') ? { userId: 7 } : { userID: 7 },
			});
			expect({ status, json }).toEqual({ status: 409, json: { message: 'failure' } });
		}
	});
});

describe('completeUserDetails', () => {
	const body = {
		firstName: 'Ada',
		lastName: 'Stone',
		email: 'ada.stone@example.com',
		empId: 'E-7000',
		status: 'F',
		userStartDate: '2026-06-01',
		departmentID: 33,
		locationId: 13,
		addressList: [{ addressType: 'Home', city: 'Austin' }],
		customFieldValues: { tshirt_size: 'M' },
	};

	it('creates a user with all sent values', async () => {
		const { email } = await userOf(140001);
		const { status, json } = await call(sandbox, 'POST /api/user/completeUserDetails', {
			body: { ...body, reportsToEmail: [email] },
		});
		expect({ status, json }).toEqual({ status: 201, json: { message: 'User created successfully.' } });
		const user = await userOf(140061);
		expect(user).toMatchObject({
			displayFullName: 'Ada Stone',
			empId: 'E-7000',
			status: 'F',
			userStartDate: '2026-06-01',
		});
		expect(user.addressModelList).toMatchObject([{ addressType: 'Home', city: 'Austin' }]);
		expect(user.customFieldValueModelList).toContainEqual(
			expect.objectContaining({ customFieldId: 88, customFieldValue: 'M', customFieldObjectId: 140061 }),
		);
		expect(await sandbox.control('GET', '/state/users/140061')).toMatchObject({
			departmentId: 33,
			managerUserIds: [140001],
		});
	});

	it('updates the user with the same employee number or address', async () => {
		await call(sandbox, 'POST /api/user/completeUserDetails', { body });
		const again = { empId: 'E-7000', status: 'A' };
		expect((await call(sandbox, 'POST /api/user/completeUserDetails', { body: again })).status).toBe(201);
		await call(sandbox, 'POST /api/user/completeUserDetails', { body: { email: body.email, lastName: 'Field' } });
		expect(await userOf(140061)).toMatchObject({ displayFullName: 'Ada Field', status: 'A', empId: 'E-7000' });
		expect(record(await call(sandbox, 'GET /api/user/', { query: { userID: 140061 } })).userId).toBe(140061);
		expect(await sandbox.control('GET', '/health')).toMatchObject({ users: 61 });
	});

	it("rejects another user's address and changes nothing", async () => {
		const { email } = await userOf(140001);
		const { status } = await call(sandbox, 'POST /api/user/completeUserDetails', { body: { empId: 'E-1020', email } });
		expect(status).toBe(409);
		expect((await userOf(140020)).email).not.toBe(email);
	});

	it('rejects unknown custom fields and creates no user', async () => {
		const wrong = { ...body, customFieldValues: { shoe_size: '43' } };
		expect((await call(sandbox, 'POST /api/user/completeUserDetails', { body: wrong })).status).toBe(400);
		expect(await sandbox.control('GET', '/health')).toMatchObject({ users: 60 });
	});
});
