import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../../../nodes/ClayHr/shared/isObject.ts';
import type { Samples } from '../sampleParameters.mts';
import type { Sandbox } from '../sandbox.mts';

/** Sample values for hiring and personal records: IDs of the sandbox's company. */
export async function hiringSamples(sandbox: Sandbox): Promise<[Samples, Samples]> {
	const state = async (collection: string) => await sandbox.control<IDataObject[]>('GET', `/state/${collection}`);
	const candidates = await state('candidates');
	const positions = await state('positions');
	const profiles = await state('jobProfiles');
	const locations = [...new Set(positions.map(({ locationId }) => Number(locationId)))];
	const records = await state('personalRecords');
	const contacts = records.flatMap((record) => listOf(record, 'contacts'));
	const dependents = contacts.filter(({ contactType }) => contactType === 'DEP');
	const samplesAt = (place: number): Samples => ({
		candidateId: idAt(candidates, place, 'recruitId'),
		candidateEmail: `somebody.new${place}@example.org`,
		phoneDigits: `055501${place}`,
		positionId: idAt(positions, place, 'positionId'),
		positionCode: `NEW-${place}`,
		positionOpenDate: '2027-01-04',
		positionCloseDate: '2027-03-31',
		positionFunnelId: idAt(positions, place, 'funnelId'),
		positionLocationId: Number(locations[place]),
		approvalFlowId: 21 + place,
		departmentId: 31 + place,
		positionDepartmentId: 31 + place,
		profileId: idAt(profiles, place, 'profileId'),
		jobProfileId: idAt(profiles, place, 'profileId'),
		recruiterId: 140003 + place,
		jobProfileStatus: ['A', 'A,OPEN'][place] ?? '',
		recordOwnerUserId: 140001 + place,
		resumeField: 'data',
		pictureField: 'data',
		dependentId: idAt(dependents, place, 'contactId'),
		addressId: idAt(listOf(records[place], 'addresses'), 0, 'addressId'),
		educationId: idAt(listOf(records[place], 'educations'), 0, 'educationId'),
		employmentId: idAt(listOf(records[place], 'formerJobs'), 0, 'employmentId'),
	});
	return [samplesAt(0), samplesAt(1)];
}

function idAt(records: IDataObject[], place: number, name: string): number {
	const id = records[place]?.[name];
	if (typeof id !== 'number') throw new Error(`The sandbox has no ${name} at place ${place}`);
	return id;
}

function listOf(record: IDataObject | undefined, name: string): IDataObject[] {
	const list: unknown = record?.[name];
	return Array.isArray(list) ? list.filter(isObject) : [];
}
