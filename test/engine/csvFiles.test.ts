import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { requestsOf } from '../support/bothWays.mts';
import { rowsOf } from '../support/csv.mts';
import { openEngineBench } from '../support/engineBench.mts';
import type { ExpectedRequest } from '../support/expectedRequests/index.mts';
import { byId } from '../support/locators.mts';

const bench = openEngineBench({ date: '2026-03-04' });
const zones = ['America/New_York', 'Pacific/Kiritimati'];

// The node reads a new leave request back.
const changesIn = (sent: ExpectedRequest[]) => sent.filter(({ method }) => method === 'POST');

/** Executes an operation for each row. Returns what reached ClayHR, and the refusals. */
async function runRows(parameters: INodeParameters, rows: IDataObject[], timezone?: string) {
	await bench.sandbox.control('DELETE', '/requests');
	const result = await bench.engine.run(parameters, rows, { onError: 'continueErrorOutput', timezone });
	const refused = result.errorItems.map(({ json }) => json.error);
	return { sent: await requestsOf(bench.sandbox), refused, carriedOut: result.items.length };
}

describe.each(zones)('an HR roster with US names and dates in %s', (timezone) => {
	const day = (column: string) =>
		`={{ $json["${column}"] && DateTime.fromFormat($json["${column}"].trim(), "M/d/yyyy") }}`;
	const roster = (dateOf: (column: string) => string): INodeParameters => ({
		resource: 'user',
		operation: 'createOrUpdate',
		firstName: '={{ $json["First Name"] }}',
		email: '={{ $json["Work Email"] }}',
		userCompleteFields: {
			middleName: '={{ $json["Middle Name"] }}',
			lastName: '={{ $json["Last Name"] }}',
			familySuffix: '={{ $json.Suffix }}',
			employeeNumber: '={{ $json["Employee Number"] }}',
			startDate: dateOf('Hire Date'),
			dateOfBirth: dateOf('Date of Birth'),
			status: '={{ $json.Status }}',
			managerEmails: '={{ $json["Manager Emails"] }}',
			addresses: {
				address: [{ addressType: 'Home', city: '={{ $json["Home City"] }}', state: '={{ $json["Home State"] }}' }],
			},
			compensations: {
				compensation: [{ amount: '={{ $json["Annual Salary"] }}', currencyCode: byId('USD'), period: 'YRLY' }],
			},
		},
	});

	beforeEach(async () => {
		for (const email of ['lee.ward@example.org', 'ravi.menon@example.org'])
			await bench.engine.run({ resource: 'user', operation: 'create', firstName: 'Manager', email });
	});

	it('sends the complete rows, and names the row, the field and the reason of the others', async () => {
		const { sent, refused, carriedOut } = await runRows(roster(day), rowsOf('roster.csv'), timezone);
		expect(sent.map(({ path }) => path)).toEqual(Array(4).fill('/api/user/completeUserDetails'));
		expect(carriedOut).toBe(4);
		expect(sent.map(({ body }) => body)).toEqual([
			{
				email: 'ida.marlow@example.com',
				firstName: 'Ida',
				middleName: 'Mae',
				lastName: 'Marlow',
				empId: 'E-2001',
				userStartDate: '2024-03-04',
				userDateOfBirth: '1988-07-09',
				status: 'A',
				reportsToEmail: ['lee.ward@example.org'],
				addressList: [{ addressType: 'Home', city: 'Boston', state: 'MA' }],
				financialList: [{ currencyCode: 'USD', period: 'YRLY', value: 85000.5 }],
			},
			{
				email: 'owen.ohara@example.com',
				firstName: 'Owen',
				lastName: "O'Hara",
				familySuffix: 'Jr.',
				empId: 'E-2002',
				userStartDate: '2024-03-04',
				status: 'A',
				reportsToEmail: ['lee.ward@example.org', 'ravi.menon@example.org'],
			},
			{
				email: 'null.berg@example.com',
				firstName: 'Null',
				lastName: 'van der Berg, Sr.',
				empId: 'E-2003',
				userStartDate: '2023-12-31',
				userDateOfBirth: '1970-01-05',
				status: 'A',
				reportsToEmail: ['lee.ward@example.org', 'ravi.menon@example.org'],
				financialList: [{ currencyCode: 'USD', period: 'YRLY', value: 0 }],
			},
			{
				email: 'zoe.nan@example.com',
				firstName: 'Zoë',
				lastName: 'Nan',
				familySuffix: 'III',
				userStartDate: '2031-09-01',
				userDateOfBirth: '2000-02-29',
				status: 'F',
				addressList: [{ addressType: 'Home', city: 'Concord' }],
			},
		]);
		const placeholder = 'must be text without a placeholder for a missing value';
		const emails = 'must be a list of email addresses, or a text with commas or semicolons between them';
		expect(refused).toEqual([
			`'Email' must be an email address, but is "ben.hill@example.com; bhill@example.com" [item 4]`,
			`'Email' must be an email address, but is "N/A" [item 5]`,
			`'Middle Name' ${placeholder}, but is "N/A" [item 6]`,
			`'Hire Date' must be a date such as 2026-03-31, but is "Invalid DateTime" [item 7]`,
			`'Hire Date' must be a date such as 2026-03-31, but is "Invalid DateTime" [item 8]`,
			expect.stringMatching(
				/^'Date of Birth' must be a date that is not in the future, but is "2090-03-14T.* \[item 9\]$/,
			),
			expect.stringMatching(/^'Hire Date' must be a date from 1900-01-01 on, such as 2026-03-31, but is "0001-01-15T/),
			`'First Name' has no value [item 11]`,
			`'Last Name' must be text, but is "#N/A" [item 12]`,
			expect.stringMatching(/^'Status' must be one of .*, but is "On Leave" \[item 13\]$/),
			`'Compensation' must be a list in which 'Amount' is a number, but is "85,000" [item 14]`,
			`'Manager Emails' ${emails}, but is "lee.ward" [item 15]`,
		]);
	});

	it('refuses US dates that the workflow does not convert, and says how to convert them', async () => {
		const [row = {}] = rowsOf('roster.csv');
		const { sent, refused } = await runRows(
			roster((column) => `={{ $json["${column}"] }}`),
			[row],
			timezone,
		);
		const ways = "DateTime.fromFormat(text, 'M/d/yyyy') or DateTime.fromFormat(text, 'd/M/yyyy')";
		expect(refused).toEqual([
			`'Date of Birth' must be a date such as 2026-03-31 (convert the text with ${ways}), but is "07/09/1988" [item 0]`,
		]);
		expect(sent).toEqual([]);
	});

	it('sends nothing at all if the node stops on errors', async () => {
		await bench.sandbox.control('DELETE', '/requests');
		const { error } = await bench.engine.run(roster(day), rowsOf('roster.csv'), { timezone });
		expect(error?.message).toMatch(/^'Email' must be an email address, .* \[item 4\]$/);
		expect(await requestsOf(bench.sandbox)).toEqual([]);
	});
});

describe.each(zones)('a leave export with half days in %s', (timezone) => {
	const leave = {
		resource: 'leaveRequest',
		operation: 'create',
		leaveStartDate: '={{ $json.From && DateTime.fromFormat($json.From, "M/d/yyyy") }}',
		ptoPolicyId: byId(321),
	};
	const user = {
		leaveRequestUserId: { __rl: true, mode: 'id', value: '={{ $json["Employee ID"] }}' },
		description: '={{ $json.Comment }}',
	};
	const rows = rowsOf('leave.csv');
	// As an IF node before the two ClayHR nodes splits the rows.
	const isHalf = ({ 'Half Day': half }: IDataObject) => /^(yes|y|1|true)$/i.test(String(half));
	const isWhole = ({ 'Half Day': half }: IDataObject) => /^(no|n|0|false)$/i.test(String(half));
	const policy = { ptoPolicyModel: { ptoPolicyId: 321 } };

	it('sends whole days, and names the row, the field and the reason of the others', async () => {
		const parameters = { ...leave, numberOfDays: '={{ $json.Days }}', leaveRequestFields: user };
		const { sent, refused } = await runRows(parameters, rows.filter(isWhole), timezone);
		expect(changesIn(sent).map(({ body }) => body)).toEqual([
			{ date: '2026-04-13', numberOfDays: 2, ...policy, description: 'Moving house', userModel: { userId: 140009 } },
			{ date: '2026-04-20', numberOfDays: 1, ...policy, userModel: { userId: 140003 } },
			{ date: '2026-05-04', numberOfDays: 5, ...policy, description: 'Family visit', userModel: { userId: 140009 } },
			{ date: '2026-06-01', numberOfDays: 1, ...policy, userModel: { userId: 140009 } },
		]);
		expect(refused).toEqual([
			`'User' has no value [item 4]`,
			`'User' must be the ID or the email address of a user, but is "N/A" [item 5]`,
			`'Start Date' must be a date such as 2026-03-31, but is "Invalid DateTime" [item 6]`,
			`'Start Date' has no value [item 7]`,
			`'Number of Days' must be a whole number, 1 or more, but is "-2" [item 8]`,
			`'Number of Days' has no value [item 9]`,
		]);
	});

	it('sends half days with their half, and refuses rows without one', async () => {
		const half = { ...user, totalLeaveDays: '={{ $json.Days }}', meridiem: '={{ $json.Session }}' };
		const parameters = { ...leave, numberOfDays: 1, leaveRequestFields: half };
		const { sent, refused } = await runRows(parameters, rows.filter(isHalf), timezone);
		const day = { numberOfDays: 1, totalLeaveDays: 0.5, ...policy };
		expect(changesIn(sent).map(({ body }) => body)).toEqual([
			{ ...day, date: '2026-04-27', meridiem: 'PM', description: 'Dentist', userModel: { userId: 140003 } },
			{ ...day, date: '2026-04-28', meridiem: 'AM', userModel: { userId: 140009 } },
			{ ...day, date: '2026-04-29', meridiem: 'PM', userModel: { userId: 140003 } },
			{ ...day, date: '2026-04-30', meridiem: 'AM', userModel: { userId: 140009 } },
		]);
		expect(refused).toEqual([
			`'Half Day at the Start' must be one of afternoon (PM), morning (AM), but is "noon" [item 4]`,
			`'Half Day at the Start' has no value [item 5]`,
		]);
	});

	it('refuses half a day as Number of Days, and names the fields for half days', async () => {
		const parameters = { ...leave, numberOfDays: '={{ $json.Days }}', leaveRequestFields: user };
		const { sent, refused } = await runRows(parameters, rows.filter(isHalf).slice(0, 1), timezone);
		const advice = "for half a day, send 1 and set 'Total Days' to 0.5 and 'Half Day at the Start'";
		expect(refused).toEqual([`'Number of Days' must be a whole number (${advice}), but is "0.5" [item 0]`]);
		expect(sent).toEqual([]);
	});
});

describe('the export of a time tracker', () => {
	const entry = {
		resource: 'timesheet',
		operation: 'saveEntry',
		timesheetEntryDate: '={{ $json.Day }}',
		timesheetEntryProjectId: { __rl: true, mode: 'id', value: '={{ $json["Project ID"] }}' },
		timesheetEntryElapsedTime: '={{ $json.Duration }}',
		timesheetEntryFields: { billable: '={{ $json.Billable }}', notes: '={{ $json.Note }}' },
	};
	const time = 'must be a time of 24 hours at most, such as 7:30, 07:30:00 or 7.5';

	it('sends the complete rows, and names the row, the field and the reason of the others', async () => {
		const { sent, refused } = await runRows(entry, rowsOf('timeTracker.csv'));
		expect(sent.map(({ query }) => query)).toEqual([
			{ billable: 'Y', notes: 'Plans', date: '2026-03-02', projectId: '1201', elapsedTime: '07:30:00' },
			{ billable: 'N', date: '2026-03-02', projectId: '1202', elapsedTime: '00:30:00' },
			{ billable: 'Y', notes: 'Review, second round', date: '2026-03-03', projectId: '1201', elapsedTime: '07:15:00' },
			{ billable: 'N', date: '2026-03-03', projectId: '1201', elapsedTime: '00:15:00' },
			{ billable: 'Y', date: '2026-03-04', projectId: '1203', elapsedTime: '08:00:00' },
			{ billable: 'Y', date: '2026-03-04', projectId: '1203', elapsedTime: '01:00:00' },
			{ date: '2026-03-04', projectId: '1203', elapsedTime: '00:05:00' },
		]);
		const advice =
			"(convert the text with DateTime.fromFormat(text, 'M/d/yyyy') or DateTime.fromFormat(text, 'd/M/yyyy'))";
		expect(refused).toEqual([
			`'Time Worked' has no value [item 7]`,
			`'Time Worked' ${time}, but is "-1.5" [item 8]`,
			`'Time Worked' ${time}, but is "-01:00" [item 9]`,
			`'Time Worked' ${time}, but is "07:75:00" [item 10]`,
			`'Time Worked' ${time}, but is "n/a" [item 11]`,
			`'Time Worked' ${time}, but is "7,5" [item 12]`,
			`'Time Worked' ${time}, but is "25:00" [item 13]`,
			`'Billable' must be true or false, but is "perhaps" [item 14]`,
			`'Date' has no value [item 15]`,
			`'Date' must be a date such as 2026-03-31 ${advice}, but is "03/02/2026" [item 16]`,
			`'Project' has no value [item 17]`,
			`'Project' must be a whole number, or a name in the mode By Name, but is "Website" [item 18]`,
		]);
	});

	it('sends hours that are numbers, as a spreadsheet has them', async () => {
		const rows = [7.5, 0.25, 8, 7.333333].map((Duration) => ({ Day: '2026-03-02', 'Project ID': 1201, Duration }));
		const { sent } = await runRows(entry, rows);
		expect(sent.map(({ query }) => query?.elapsedTime)).toEqual(['07:30:00', '00:15:00', '08:00:00', '07:20:00']);
	});
});
