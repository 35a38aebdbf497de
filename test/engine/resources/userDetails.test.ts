import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { chosen } from '../../support/locators.mts';
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
		compensations: { compensation: [{ externalId: 'PAY-1', amount: 100 }] },
		contacts: { contact: [{ name: 'Ada' }] },
		educations: { education: [{ degree: 'BSc' }] },
	});
	expect(error).toBeUndefined();
	expect(await sentBody()).toEqual({
		...person,
		addressList: [{ city: 'Boston' }],
		contactList: [{ name: 'Ada' }],
		educationList: [{ degree: 'BSc' }],
		financialList: [{ extAppUID: 'PAY-1', value: 100 }],
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

describe('a list entry', () => {
	const fixedValues = {
		addresses: { address: [{ addressType: 'Home', city: '={{ $json.city }}' }] },
		contacts: {
			contact: [{ contactType: 'ECON', relation: 'Spouse', contactStatus: 'AP', name: '={{ $json.contact }}' }],
		},
		compensations: {
			compensation: [
				{ amount: '={{ $json.pay }}', currencyCode: chosen('id', 'USD'), period: 'YRLY', payStatus: 'ACTV' },
			],
		},
	};

	it('with its fixed choices only is left out', async () => {
		const { error } = await save({ lastName: 'Brook', ...fixedValues });
		expect(error).toBeUndefined();
		expect(await sentBody()).toEqual({ ...person, lastName: 'Brook' });
	});

	it('is left out beside a complete one', async () => {
		const { error } = await save({
			addresses: { address: [{ addressType: 'Home' }, { addressType: 'Work', city: 'Rome' }] },
		});
		expect(error).toBeUndefined();
		expect(await sentBody()).toEqual({ ...person, addressList: [{ addressType: 'Work', city: 'Rome' }] });
	});

	it.each([{ effectiveDate: '2026-03-01' }, { externalId: 'PAY-1' }, { changeTypeId: '7' }])(
		'for pay needs an amount: %j',
		async (entry) => {
			const { error } = await save({ compensations: { compensation: [{ period: 'YRLY', ...entry }] } });
			expect(error?.message).toMatch(
				/^'Compensation' must be a list in which every entry has a value in 'Amount', but is /,
			);
			expect(await sentBody()).toBeUndefined();
		},
	);

	it('is not lost if n8n empties the list: an expression stands in place of the list', async () => {
		const { error } = await save({ addresses: '={{ [{ city: "Rome" }] }}' });
		expect(error?.message).toBe("'Addresses' must be a list with an entry or more, but is {} [item 0]");
		expect(await sentBody()).toBeUndefined();
	});
});
