import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { byId, fromItem } from '../../support/locators.mts';
import { openResourceBench } from '../../support/resourceBench.mts';

const bench = openResourceBench('userRecord');

const recordsOf = async (userId: number, list: string) =>
	(await bench.stored('personalRecords', userId))[list] as IDataObject[];

/** Deletes the first record of two users, and checks the deleted and the remaining records. */
async function deletesFirstOf(list: string, id: string, operation: string, parameter: string) {
	const users = [140009, 140010];
	const before = await Promise.all(users.map(async (userId) => await recordsOf(userId, list)));
	const ids = before.map(([first]) => Number(first?.[id]));
	const items = await bench.items(
		operation,
		{ [parameter]: fromItem('id') },
		ids.map((one) => ({ id: one })),
	);
	expect(items.map(({ json, pairedItem }) => [json, pairedItem])).toEqual([
		[{ deleted: true }, { item: 0 }],
		[{ deleted: true }, { item: 1 }],
	]);
	const after = await Promise.all(users.map(async (userId) => await recordsOf(userId, list)));
	expect(after).toEqual(before.map((records) => records.slice(1)));
	const { error } = await bench.run(operation, { [parameter]: byId(ids[0]) });
	expect(error).toMatchObject({ httpCode: '404' });
}

it('Delete User Address', async () => await deletesFirstOf('addresses', 'addressId', 'deleteAddress', 'addressId'));

it('Delete User Education', async () =>
	await deletesFirstOf('educations', 'educationId', 'deleteEducation', 'educationId'));

it('Delete User Employment', async () =>
	await deletesFirstOf('formerJobs', 'employmentId', 'deleteEmployment', 'employmentId'));

it.each<[string, string, INodeParameters, IDataObject]>([
	[
		'saveAddress',
		'addresses',
		{
			userRecordAddress: 'Karl Johans gate 1',
			addressFields: {
				addressLine2: 'Floor 2',
				addressType: 'Work',
				city: 'Oslo',
				countryId: '39',
				state: 'OS',
				zipCode: '0154',
			},
		},
		{
			addressLine1: 'Karl Johans gate 1',
			addressLine2: 'Floor 2',
			addressType: 'Work',
			city: 'Oslo',
			countryId: 39,
			state: 'OS',
			zipCode: '0154',
		},
	],
	[
		'saveEducation',
		'educations',
		{
			userRecordInstitution: 'University of Oslo',
			educationFields: {
				city: 'Oslo',
				countryId: '39',
				course: 'Botany',
				degree: 'PhD',
				gpa: '3.9',
				startDate: '2016-09-01',
				endDate: '2020-06-30T00:00:00',
				state: 'OS',
			},
		},
		{
			institution: 'University of Oslo',
			city: 'Oslo',
			countryId: 39,
			course: 'Botany',
			degree: 'PhD',
			gpa: '3.9',
			startDate: '2016-09-01',
			endDate: '2020-06-30',
			state: 'OS',
		},
	],
	[
		'saveEmployment',
		'formerJobs',
		{
			userRecordEmployer: 'Field & Brook',
			employmentFields: {
				city: 'Oslo',
				countryId: '39',
				department: 'Sales',
				position: 'Clerk',
				startDate: '2010-01-01',
				endDate: '2015-12-31',
				state: 'OS',
			},
		},
		{
			employerName: 'Field & Brook',
			city: 'Oslo',
			countryId: 39,
			department: 'Sales',
			position: 'Clerk',
			startDate: '2010-01-01',
			endDate: '2015-12-31',
			state: 'OS',
		},
	],
])('%s adds to the records of each user', async (operation, list, parameters, expected) => {
	const users = [140009, 140010];
	const before = await Promise.all(users.map(async (userId) => await recordsOf(userId, list)));
	const items = await bench.items(
		operation,
		{ userRecordUserId: fromItem('who'), ...parameters },
		users.map((who) => ({ who })),
	);
	expect(items.map(({ json, pairedItem }) => [json.success, json.userId, pairedItem])).toEqual([
		[true, 140009, { item: 0 }],
		[true, 140010, { item: 1 }],
	]);
	for (const [place, userId] of users.entries()) {
		const added = (await recordsOf(userId, list)).slice(before[place]?.length);
		expect(added).toMatchObject([expected]);
	}
});

it('rejects an unknown address type', async () => {
	const parameters = {
		userRecordUserId: byId(140009),
		userRecordAddress: 'x',
		addressFields: { addressType: 'Castle' },
	};
	const { error } = await bench.run('saveAddress', parameters);
	expect(error?.message).toContain("'Address Type' must be one of Billing, Home");
	expect(await bench.sandbox.control('GET', '/requests')).toEqual([]);
});
