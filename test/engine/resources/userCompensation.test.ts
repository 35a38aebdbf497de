import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { byId, fromItem } from '../../support/locators.mts';
import { openResourceBench } from '../../support/resourceBench.mts';

const bench = openResourceBench('userCompensation');

const paidTo = async (userId: number) => (await bench.stored('personalRecords', userId)).compensations as IDataObject[];

const pay: INodeParameters = {
	compensationValue: 51000.5,
	compensationCurrency: byId('EUR'),
	compensationPeriod: 'ONEF',
	compensationStatus: 'PVNL',
	compensationType: 'bonus',
};

it('adds compensation, item by item, and returns its GUID', async () => {
	const parameters = {
		...pay,
		compensationUserId: fromItem('who'),
		compensationEffectiveDate: '2026-03-01',
		compensationFields: { endDate: '2026-12-31', notes: 'For the roof' },
	};
	const items = await bench.items('add', parameters, [{ who: 140009 }, { who: 140010 }]);
	const added = await Promise.all([140009, 140010].map(async (userId) => (await paidTo(userId)).at(-1)));
	const expected = {
		value: 51000.5,
		currencyCode: 'EUR',
		period: 'ONEF',
		status: 'PVNL',
		compensationType: 'bonus',
		effectiveDate: '2026-03-01',
		endDate: '2026-12-31',
		notes: 'For the roof',
	};
	expect(added).toMatchObject([expected, expected]);
	expect(items.map(({ json, pairedItem }) => [json.success, json.guid, pairedItem])).toEqual(
		added.map((record, item) => [true, record?.guid, { item }]),
	);
});

it('rejects pay that is not a number', async () => {
	const parameters = { ...pay, compensationUserId: byId(140009), compensationValue: 'a lot' };
	const { error } = await bench.run('add', { ...parameters, compensationEffectiveDate: '2026-03-01' });
	expect(error?.message).toBe(`'Amount' must be a number, but is "a lot" [item 0]`);
	expect(await bench.sandbox.control('GET', '/requests')).toEqual([]);
});

it("lists a user's compensation in words", async () => {
	const items = await bench.items('getAll', { peopleUserId: fromItem('who'), returnAll: true }, [
		{ who: 140009 },
		{ who: 140012 },
	]);
	const expected = await Promise.all(
		[140009, 140012].map(async (userId, item) => {
			const [record] = await paidTo(userId);
			const { displayFullName, email } = await bench.stored('users', userId);
			const json = {
				id: record?.financialId,
				user: displayFullName,
				userId,
				email,
				type: 'salary',
				typeCode: 'sal',
				amount: record?.value,
				currency: record?.currencyCode,
				period: 'yearly',
				periodCode: 'YRLY',
				status: 'active',
				statusCode: 'ACTV',
				effectiveDate: record?.effectiveDate,
				endDate: null,
			};
			return { json, pairedItem: { item } };
		}),
	);
	expect(items).toEqual(expected);
});

it('updates the record with a GUID; missing fields stay unchanged', async () => {
	const [record] = await paidTo(140009);
	const parameters = {
		...pay,
		compensationUserId: byId(140009),
		compensationGuid: record?.guid,
		compensationUpdateFields: { notes: 'Changed' },
	};
	expect(await bench.records('update', parameters as INodeParameters)).toEqual([
		{ success: true, userId: 140009, guid: record?.guid, message: 'successful' },
	]);
	expect(await paidTo(140009)).toEqual([
		{
			...record,
			value: 51000.5,
			currencyCode: 'EUR',
			period: 'ONEF',
			status: 'PVNL',
			compensationType: 'bonus',
			notes: 'Changed',
		},
	]);
	const { error } = await bench.run('update', { ...parameters, compensationGuid: 'none' } as INodeParameters);
	expect(error).toMatchObject({ httpCode: '409' });
});

it('gets the status of the latest update', async () => {
	expect(await bench.records('getUpdateStatus')).toEqual([{ code: 1, message: 'successful' }]);
});
