import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { call, rows, type Json } from './callClayHr.mts';

let sandbox: Sandbox;
beforeAll(async () => (sandbox = await openSandbox({ date: '2026-03-02', undocumentedFields: true })));
beforeEach(() => sandbox.control('POST', '/reset', {}));
afterAll(() => sandbox.close());

const contactsOf = async (userID: number): Promise<Json[]> =>
	rows(await call(sandbox, 'GET /api/user/', { query: { userID } }), 'contactList');
const isDependent = ({ contactType }: Json): boolean => contactType === 'DEP';
const remove = (contactId: unknown, as: 'hr' | 'employee' = 'hr'): ReturnType<typeof call> =>
	call(sandbox, 'POST /api/user/dependent/delete', { as, query: { contactId: Number(contactId) } });

describe('dependents', () => {
	it("are among a user's contacts: none, one or two", async () => {
		const counts = await Promise.all(
			[140007, 140008, 140009].map(async (userId) => (await contactsOf(userId)).filter(isDependent).length),
		);
		expect(counts).toEqual([0, 1, 2]);
	});

	it("are deleted by the contact's id", async () => {
		const before = await contactsOf(140009);
		const [dependent] = before.filter(isDependent);
		const { status, json } = await remove(dependent?.contactId, 'employee');
		expect({ status, json }).toEqual({ status: 201, json: { message: 'User Contact deleted successfully.' } });
		expect(await contactsOf(140009)).toEqual(before.filter((contact) => contact.contactId !== dependent?.contactId));
		expect(await remove(dependent?.contactId)).toMatchObject({
			status: 404,
			json: { message: 'User Dependent Contact not found' },
		});
	});

	it("can be added with a user's complete record", async () => {
		const contact = { name: 'Max', lastName: 'Stone', relationToUser: 'Child', contactType: 'DEP', status: 'AP' };
		const { email } = await sandbox.control<Json>('GET', '/state/users/140007');
		const body = { firstName: 'Sam', email, contactList: [contact] };
		expect((await call(sandbox, 'POST /api/user/completeUserDetails', { body })).status).toBe(201);
		const added = (await contactsOf(140007)).at(-1);
		expect(added).toMatchObject(contact);
		expect((await remove(added?.contactId)).status).toBe(201);
		expect((await contactsOf(140007)).filter(isDependent)).toEqual([]);
	});

	it('of other users, and contacts of another type, are not deleted', async () => {
		const [dependent] = (await contactsOf(140008)).filter(isDependent);
		expect((await remove(dependent?.contactId, 'employee')).status).toBe(401);
		const [emergency] = (await contactsOf(140009)).filter((contact) => !isDependent(contact));
		expect((await remove(emergency?.contactId)).status).toBe(404);
		expect(await contactsOf(140008)).toContainEqual(dependent);
	});
});
