import { nobody, type Sample } from './nonsenseSamples.mts';

const pay = {
	value: '1000',
	compensationType: 'sal',
	userId: 140009,
	currencyCode: 'USD',
	period: 'YRLY',
	effectivedate: '2026-03-02',
	status: 'ACTV',
};
const newcomer = { firstName: 'Noa', email: 'noa.quist@example.com' };

/** Samples of calls that write users' data. */
export const samplesOfPeople: readonly Sample[] = [
	{
		operation: 'POST /api/user/add',
		query: newcomer,
		wrong: [{ firstName: ' ' }, { email: ' ' }, { email: 'noa.quist' }],
		state: 'users',
	},
	{
		operation: 'POST /api/user/update',
		query: { userId: 140009, firstName: 'Noa' },
		wrong: [
			{ firstName: ' ' },
			{ displayFullName: '' },
			{ empId: ' ' },
			{ email: 'noa' },
			{ profileId: 'baker' },
			{ profileId: nobody },
			{ locationId: nobody },
			{ userStartDate: '2026-03-02', userEndDate: '2026-03-01' },
		],
		state: 'users',
	},
	{
		operation: 'POST /api/user/completeUserDetails',
		body: { ...newcomer, email: 'other.quist@example.com' },
		wrong: [
			{ firstName: '' },
			{ email: 'quist' },
			{ departmentID: nobody },
			{ locationId: nobody },
			{ position: nobody },
			{ userStartDate: 'soon' },
			{ userDateOfBirth: '2001-02-29' },
			{ educationList: [{ startDate: '2020-01-01', endDate: '2019-01-01' }] },
			{ contactList: [{ name: 'Ada', dateOfBirth: 'long ago' }] },
			{ addressList: [{ city: 'Boston' }], financialList: [{ value: -1 }] },
		],
		state: 'users',
	},
	{
		operation: 'POST /api/education/save',
		query: { userID: 140009 },
		body: [{ degree: 'BSc' }],
		wrong: [{ 1: { startDate: '2020-01-01', endDate: '2019-01-01' } }],
		state: 'personalRecords/140009',
	},
	{
		operation: 'POST /api/address/save',
		query: { userID: 140009 },
		body: [{ city: 'Boston' }],
		wrong: [{ 1: {} }, { 1: { city: ' ' } }],
		status: 401,
		state: 'personalRecords/140009',
	},
	{
		operation: 'POST /api/address/save',
		query: { userID: 140009 },
		body: [{ city: 'Boston' }],
		wrong: [{ 1: { city: 'Berlin', countryId: 'Germany' } }],
		state: 'personalRecords/140009',
	},
	{
		operation: 'POST /api/user/compensation/add',
		query: pay,
		wrong: [
			{ value: 'much' },
			{ value: '-1' },
			{ value: ' ' },
			{ currencyCode: ' ' },
			{ effectivedate: 'soon' },
			{ enddate: '2026-03-01' },
		],
		state: 'personalRecords/140009',
	},
];
