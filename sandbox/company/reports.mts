import type { Company } from './company.mts';
import { departmentPlans } from './organization.mts';

/** A row of a report: text by column title. */
type ReportRow = Record<string, string>;

/** An analytics report: its definition and a function that creates its rows. */
export interface Report {
	reportId: string;
	name: string;
	description: string;
	columns: readonly string[];
	rowsOf(company: Company): ReportRow[];
}

/** The reports of each company. */
export const reports: readonly Report[] = [
	{
		reportId: '77',
		name: 'Headcount',
		description: 'Active people by department',
		columns: ['Department', 'Headcount'],
		rowsOf: ({ people }) =>
			departmentPlans.map(({ departmentId, name }) => ({
				Department: name,
				Headcount: String(people.headCount(departmentId)),
			})),
	},
	{
		reportId: '78',
		name: 'Waiting leave',
		description: 'Leave that nobody has decided on',
		columns: ['User', 'First Day', 'Hours'],
		rowsOf: ({ people, leaveRequests }) =>
			leaveRequests
				.find(({ status }) => status === 'WA')
				.map(({ userId, date, totalLeaveHours }) => ({
					User: people.get(userId)?.displayFullName ?? '',
					'First Day': date,
					Hours: String(totalLeaveHours),
				})),
	},
	{
		reportId: '79',
		name: 'Accidents',
		description: 'There were none',
		columns: ['Day', 'What Happened'],
		rowsOf: () => [],
	},
];
