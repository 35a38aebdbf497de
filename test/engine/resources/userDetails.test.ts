import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { openResourceBench } from '../../support/resourceBench.mts';

const bench = openResourceBench('user');

const person = { firstName: 'Alan', email: 'alan.brook@example.com' };
const save = async (userCompleteFields: INodeParameters) =>
	await bench.run('createOrUpdate', { ...person, userCompleteFields });

async function sentBody(): Promise<unknown> {
	const requests = await bench.sandbox.control<IDataObject[]>('GET', '/requests');
	return requests.at(-1)?.body;
}

it("sends only an entry's filled-in fields", async () => {
	const { error } = await save({
		addresses: { address: [{ city: 'Boston' }] },
		compensations: { compensation: [{ externalId: 'PAY-1' }] },
		contacts: { contact: [{ name: 'Ada' }] },
		educations: { education: [{ degree: 'BSc' }] },
	});
	expect(error).toBeUndefined();
	expect(await sentBody()).toEqual({
		...person,
		addressList: [{ city: 'Boston' }],
		contactList: [{ name: 'Ada' }],
		educationList: [{ degree: 'BSc' }],
		financialList: [{ extAppUID: 'PAY-1' }],
	});
});

it.each([
	['0', 0],
	['85000.50', 85000.5],
	['={{ 0 }}', 0],
])('sends the filled-in amount %p', async (amount, value) => {
	const { error } = await save({ compensations: { compensation: [{ amount }] } });
	expect(error).toBeUndefined();
	expect(await sentBody()).toMatchObject({ financialList: [{ value }] });
});

it('rejects an amount that is not a number', async () => {
	const { error } = await save({ compensations: { compensation: [{ amount: '85,000' }] } });
	expect(error?.message).toBe(`'Compensation' must be a list in which 'Amount' is a number, but is "85,000" [item 0]`);
	expect(await sentBody()).toBeUndefined();
});
