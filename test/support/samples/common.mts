import type { IDataObject } from 'n8n-workflow';

import { compensationGuidOf } from '../compensationGuid.mts';
import type { Samples } from '../sampleParameters.mts';
import type { Sandbox } from '../sandbox.mts';

const dates = [
	{ leaveDate: '2027-03-01', leaveStartDate: '2027-03-01', startDate: '2026-01-01', endDate: '2027-12-31' },
	{ leaveDate: '2027-03-08', leaveStartDate: '2027-03-08', startDate: '2026-02-01', endDate: '2027-11-30' },
] as const;
const newcomers = [
	{ email: 'grace.field@example.com', firstName: 'Grace', orgUnitId: 8001 },
	{ email: 'alan.brook@example.com', firstName: 'Alan', orgUnitId: 8002 },
] as const;

/** Samples that operations of many resources share. */
export async function commonSamples(sandbox: Sandbox): Promise<[Samples, Samples]> {
	const state = async (collection: string) => await sandbox.control<IDataObject[]>('GET', `/state/${collection}`);
	const waiting = (await state('leaveRequests')).filter(({ status }) => status === 'WA');
	const users = (await state('users')).slice(-2);
	const units = await state('orgUnits');
	const projects = await state('projects');
	const policyIds = [...new Set((await state('ptoBalances')).map(({ ptoPolicyId }) => Number(ptoPolicyId)))];
	if (waiting.length < 2) throw new Error('The sandbox has no two waiting leave requests');
	const ofSet = async (place: 0 | 1): Promise<Samples> => {
		const userId = Number(users[place]?.userId);
		return {
			status: 'A',
			people: 'one',
			meridiem: 'PM',
			endDateMeridiem: 'AM',
			scoreRanges: '[{ "rangeMin": 1 }]',
			leaveRequestId: Number(waiting[place]?.cardId),
			userId,
			headUserId: userId,
			orgRelationManagerId: Number(users[1 - place]?.userId),
			parentId: Number(units[place]?.departmentId),
			ptoPolicyId: Number(policyIds[place]),
			ptoBalancePolicyId: Number(policyIds[place]),
			customFieldId: 88 + place,
			customFieldValue: 'XL',
			projectId: Number(projects[place]?.projectId),
			compensationGuid: await compensationGuidOf(sandbox, userId),
			compensationCurrency: 'USD',
			currencyCode: place === 0 ? 'USD' : 'INR',
			...newcomers[place],
			...dates[place],
		};
	};
	return [await ofSet(0), await ofSet(1)];
}
