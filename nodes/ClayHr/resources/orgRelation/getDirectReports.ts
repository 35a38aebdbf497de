import type { INodeProperties, IDataObject } from 'n8n-workflow';

import type { CustomRead } from '../../shared/call';
import { getList } from '../../shared/lists/getList';
import { integer, needed, user } from '../../shared/parameters/fields';
import { readSources } from '../../shared/parameters/readParameters';
import { noWords, userStatusWords } from '../../shared/records/codes';
import { groupBy } from '../../shared/records/groupBy';
import { at, day, firstOf, personName, type Shape, status, word } from '../../shared/records/shape';
import { activeLines } from './lists';

/** Parameters of Reporting Line: Get Direct Reports. */
export const reportOptions = {
	managerId: user('orgRelationManagerId'),
	levels: needed(integer('reportOptions.levels', { least: 1 })),
};

/** Optional fields of Reporting Line: Get Direct Reports. */
export const directReportFields: INodeProperties[] = [
	{
		displayName: 'Options',
		name: 'reportOptions',
		type: 'collection',
		placeholder: 'Add Option',
		displayOptions: { show: { resource: ['orgRelation'], operation: ['getDirectReports'] } },
		default: {},
		options: [
			{
				displayName: 'Levels',
				name: 'levels',
				type: 'number',
				typeOptions: { minValue: 1, numberPrecision: 0 },
				default: 2,
				description: 'How many levels below the manager to return. Without this: 1, the direct reports.',
			},
		],
	},
];

/** A user who reports to a manager. */
export const reportShape: Shape = {
	fields: {
		id: at('userId'),
		level: at('level'),
		name: firstOf(personName('reporteeUserModel'), at('userEmail')),
		email: at('userEmail', 'reporteeUserModel.email'),
		employeeNumber: at('reporteeUserModel.empId'),
		jobTitle: at('reporteeUserModel.position'),
		department: at('reporteeUserModel.departmentModel.name'),
		departmentId: at('reporteeUserModel.departmentModel.departmentId'),
		location: at('reporteeUserModel.locationModel.locationName'),
		locationId: at('reporteeUserModel.locationModel.locationId'),
		status: status('reporteeUserModel.status', userStatusWords),
		statusCode: at('reporteeUserModel.status'),
		relationType: word('relationType', noWords),
		relationTypeCode: at('relationType'),
	},
	more: {
		managerEmail: at('managerEmail'),
		managerId: at('managerUserId'),
		orgRelationId: at('orgRelationId'),
		startDate: day('startDate'),
	},
};

/**
 * Reads the users who report to a manager, and on request those who report to them. ClayHR lists all current lines of the company
 * in one response, which is read once per execution. Each user is returned once, at the highest level.
 *
 * @throws NodeApiError if the request fails
 */
export const readReports: CustomRead = async ({ item, limit }) => {
	const { managerId, levels = 1 } = readSources(item, reportOptions);
	const lines = await item.cachedRequest('current org relations', async () => await getList(item, activeLines));
	const byManager = groupBy(lines, ({ managerUserId }) => Number(managerUserId));
	const seen = new Set([Number(managerId)]);
	const found: IDataObject[] = [];
	let managers = [...seen];
	for (let level = 1; level <= Number(levels) && managers.length > 0; level += 1) {
		const below = managers.flatMap((manager) => byManager.get(manager) ?? []);
		managers = [];
		for (const line of below) {
			const userId = Number(line.userId);
			if (seen.has(userId)) continue;
			seen.add(userId);
			managers.push(userId);
			found.push({ level, ...line });
		}
	}
	return found.slice(0, limit).map((json) => ({ json }));
};
