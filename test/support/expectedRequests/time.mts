import { byId } from '../locators.mts';
import type { ExpectedRequests } from './expectedRequest.mts';

/** The requests about leave, time, expenses and projects. */
export const time: ExpectedRequests = {
	'expenseItem: create': [
		{
			parameters: {
				expenseItemUserId: byId(140059),
				expenseItemCurrency: byId('$(USD)'),
				expenseItemTypeId: byId(9),
				expenseItemProjectId: byId(1201),
				expenseItemAmount: 15,
				expenseItemBillable: true,
				expenseItemDate: '2027-04-11T00:00:00',
				expenseItemFields: { expenseItemReportId: byId(5509) },
				expenseItemReimbursable: false,
				expenseItemRemarks: 'Sample expenseItemRemarks',
			},
			requests: [
				{ method: 'GET', path: '/api/expensetypes' },
				{ method: 'GET', path: '/api/currencylist' },
				{
					method: 'POST',
					path: '/api/expenseitem',
					query: {
						amount: '15',
						billable: 'Y',
						cid: '9001',
						currencyCode: '$(USD)',
						date: '2027-04-11',
						expenseItemId: '0',
						expenseReportId: '5509',
						expenseType: 'Travel',
						expenseTypeId: '9',
						projectId: '1201',
						reimbursible: 'N',
						remarks: 'Sample expenseItemRemarks',
						userId: '140059',
					},
				},
			],
		},
		{
			parameters: {
				expenseItemUserId: byId(140059),
				expenseItemCurrency: byId('$(USD)'),
				expenseItemTypeId: byId(9),
				expenseItemProjectId: byId(1201),
				expenseItemAmount: 15,
				expenseItemBillable: false,
				expenseItemDate: '2027-04-11T00:00:00',
				expenseItemFields: { expenseItemReportId: byId(5509) },
				expenseItemReimbursable: true,
				expenseItemRemarks: 'Sample expenseItemRemarks',
			},
			requests: [
				{ method: 'GET', path: '/api/expensetypes' },
				{ method: 'GET', path: '/api/currencylist' },
				{
					method: 'POST',
					path: '/api/expenseitem',
					query: {
						amount: '15',
						billable: 'N',
						cid: '9001',
						currencyCode: '$(USD)',
						date: '2027-04-11',
						expenseItemId: '0',
						expenseReportId: '5509',
						expenseType: 'Travel',
						expenseTypeId: '9',
						projectId: '1201',
						reimbursible: 'Y',
						remarks: 'Sample expenseItemRemarks',
						userId: '140059',
					},
				},
			],
		},
	],
	'expenseItem: delete': [
		{
			parameters: { expenseItemId: 5608 },
			requests: [{ method: 'POST', path: '/api/expenseitem/delete', query: { expenseItemId: '5608' } }],
		},
	],
	'expenseReport: create': [
		{
			parameters: {
				expenseReportName: 'Sample expenseReportName',
				expenseReportAmount: 12,
				expenseReportFields: { description: 'Sample description' },
			},
			requests: [
				{
					method: 'POST',
					path: '/api/expensereport',
					query: { name: 'Sample expenseReportName', amount: '12', description: 'Sample description' },
				},
			],
		},
	],
	'expenseReport: delete': [
		{
			parameters: { expenseReportId: byId(5504) },
			requests: [{ method: 'POST', path: '/api/expensereport/delete', query: { expenseReportId: '5504' } }],
		},
	],
	'expenseReport: get': [
		{
			parameters: { expenseReportId: byId(5504) },
			requests: [{ method: 'GET', path: '/api/expensereport', query: { expenseReportId: '5504' } }],
		},
	],
	'expenseReport: getAllCurrencies': [
		{ parameters: { limit: 3 }, requests: [{ method: 'GET', path: '/api/currencylist' }] },
	],
	'expenseReport: getAllExpenseTypes': [
		{ parameters: { limit: 3 }, requests: [{ method: 'GET', path: '/api/expensetypes' }] },
	],
	'expenseReport: getAll': [
		{
			parameters: { people: 'one', peopleUserId: byId(140059), limit: 3 },
			requests: [{ method: 'GET', path: '/api/expensereports', query: { userID: '140059' } }],
		},
	],
	'expenseReport: submit': [
		{
			parameters: { expenseReportId: byId(5504), expenseReportStatus: 'DRFT' },
			requests: [{ method: 'POST', path: '/api/expensereport/submit/5504', query: { status: 'DRFT' } }],
		},
	],
	'invoice: getAll': [
		{
			parameters: { invoiceProjectId: byId(1201), limit: 3 },
			requests: [{ method: 'GET', path: '/api/invoice/', query: { projectId: '1201' } }],
		},
	],
	'leaveRequest: approve': [
		{
			parameters: { leaveRequestId: byId(990101) },
			requests: [
				{ method: 'GET', path: '/api/manage/leaves' },
				{ method: 'GET', path: '/api/process/leave', query: { leaveId: '990101', status: 'AP' } },
				{
					method: 'GET',
					path: '/api/leaverequests',
					query: { startDate: '2026-03-06', endDate: '2026-03-09', leaveUserid: '140048', status: 'AP' },
				},
			],
		},
	],
	'leaveRequest: create': [
		{
			parameters: {
				ptoPolicyId: byId(321),
				leaveStartDate: '2027-03-01',
				numberOfDays: 13,
				leaveRequestFields: {
					description: 'Sample description',
					endDateMeridiem: 'AM',
					meridiem: 'PM',
					totalLeaveDays: 17,
					totalLeaveHours: 18,
					leaveRequestUserId: byId(140059),
				},
			},
			requests: [
				{
					method: 'POST',
					path: '/api/leaverequest',
					body: {
						date: '2027-03-01',
						numberOfDays: 13,
						ptoPolicyModel: { ptoPolicyId: 321 },
						description: 'Sample description',
						endDateMeridiem: 'AM',
						meridiem: 'PM',
						totalLeaveDays: 17,
						totalLeaveHours: 18,
						userModel: { userId: 140059 },
					},
				},
				{
					method: 'GET',
					path: '/api/leaverequests',
					query: { startDate: '2027-03-01', endDate: '2028-03-01', leaveUserid: '140059', status: 'WA' },
				},
			],
		},
	],
	'leaveRequest: getAll': [
		{
			parameters: {
				startDate: '2026-01-01',
				endDate: '2027-12-31',
				leaveRequestStatuses: ['WA', 'AP'],
				limit: 3,
				leaveRequestFilters: { leaveRequestFilterUserId: byId(140059) },
			},
			requests: [
				{
					method: 'GET',
					path: '/api/leaverequests',
					query: { startDate: '2026-01-01', endDate: '2027-12-31', leaveUserid: '140059', status: 'WA' },
				},
				{
					method: 'GET',
					path: '/api/leaverequests',
					query: { startDate: '2026-01-01', endDate: '2027-12-31', leaveUserid: '140059', status: 'AP' },
				},
			],
		},
	],
	'leaveRequest: getAllForApproval': [
		{ parameters: { limit: 3 }, requests: [{ method: 'GET', path: '/api/manage/leaves' }] },
	],
	'leaveRequest: getRemainingHours': [
		{
			parameters: {
				leaveRequestId: byId(990101),
				ptoPolicyId: byId(321),
				userId: byId(140059),
				leaveDate: '2027-03-01',
			},
			requests: [
				{
					method: 'GET',
					path: '/api/leave/hours/credit',
					query: { leaveDate: '2027-03-01', leaveId: '990101', leaveUserId: '140059', ptoPolicyId: '321' },
				},
			],
		},
	],
	'leaveRequest: getWhoIsOut': [
		{
			parameters: {
				outPeriod: 'range',
				outFrom: '2027-04-11',
				outTo: '2027-04-12',
				limit: 3,
				outOptions: { margin: 31, skipWeekends: true, statuses: ['AP', 'PAP'] },
			},
			requests: [
				{
					method: 'GET',
					path: '/api/leaverequests',
					query: { startDate: '2027-03-11', endDate: '2027-05-13', status: 'AP' },
				},
				{
					method: 'GET',
					path: '/api/leaverequests',
					query: { startDate: '2027-03-11', endDate: '2027-05-13', status: 'PAP' },
				},
			],
		},
	],
	'leaveRequest: recall': [
		{
			parameters: { leaveRequestId: byId(990102) },
			requests: [
				{ method: 'GET', path: '/api/process/leave', query: { leaveId: '990102', status: 'RCAL' } },
				{
					method: 'GET',
					path: '/api/leaverequests',
					query: { startDate: '1970-01-01', endDate: '2999-12-31', status: 'RCAL' },
				},
			],
		},
	],
	'leaveRequest: reject': [
		{
			parameters: { leaveRequestId: byId(990101) },
			requests: [
				{ method: 'GET', path: '/api/manage/leaves' },
				{ method: 'GET', path: '/api/process/leave', query: { leaveId: '990101', status: 'RJ' } },
				{
					method: 'GET',
					path: '/api/leaverequests',
					query: { startDate: '2026-03-06', endDate: '2026-03-09', leaveUserid: '140048', status: 'RJ' },
				},
			],
		},
	],
	'payStub: getAllOwn': [{ parameters: { limit: 3 }, requests: [{ method: 'GET', path: '/api/paystub' }] }],
	'project: addAllocation': [
		{
			parameters: { projectId: byId(1201), projectUserId: byId(140059) },
			requests: [{ method: 'POST', path: '/api/projects/allocation', body: { projectId: 1201, userId: 140059 } }],
		},
	],
	'project: create': [
		{
			parameters: {
				projectName: 'Sample projectName',
				projectDescription: 'Sample projectDescription',
				projectCode: 'Sample projectCode',
				projectStartDate: '2027-04-11T00:00:00',
			},
			requests: [
				{
					method: 'POST',
					path: '/api/projects',
					body: {
						projectName: 'Sample projectName',
						projectDesc: 'Sample projectDescription',
						shortCode: 'Sample projectCode',
						startDate: '2027-04-11',
					},
				},
			],
		},
	],
	'project: get': [
		{ parameters: { projectId: byId(1201) }, requests: [{ method: 'GET', path: '/api/projects/1201' }] },
	],
	'project: getAll': [{ parameters: { limit: 3 }, requests: [{ method: 'GET', path: '/api/projects' }] }],
	'project: getAllAllocations': [
		{
			parameters: { projectId: byId(1201), limit: 3 },
			requests: [{ method: 'GET', path: '/api/projects/allocation/1201' }],
		},
	],
	'ptoPolicy: addBalances': [
		{
			parameters: {
				ptoBalances: { balances: [{ ptoBalanceUserId: byId(140059), ptoBalancePolicyId: byId(321), balance: 13 }] },
			},
			requests: [
				{
					method: 'POST',
					path: '/api/userpto/balance/add',
					body: { ptobalances: '[{"userId":140059,"ptoPolicyId":321,"balance":13}]' },
				},
			],
		},
	],
	'ptoPolicy: getAll': [{ parameters: { limit: 3 }, requests: [{ method: 'GET', path: '/api/ptopolicies' }] }],
	'ptoPolicy: getAllOwn': [{ parameters: { limit: 3 }, requests: [{ method: 'GET', path: '/api/v3/user/pto' }] }],
	'shift: getAll': [
		{
			parameters: {
				limit: 3,
				shiftFilters: {
					startDate: '2026-01-01',
					shiftProjectId: byId(1201),
					shiftStatus: 'A',
					endDate: '2027-12-31',
					shiftUserId: byId(140059),
				},
			},
			requests: [
				{
					method: 'GET',
					path: '/api/shifts',
					query: { projectId: '1201', userId: '140059', startDate: '2026-01-01', endDate: '2027-12-31', status: 'A' },
				},
			],
		},
	],
	'timecard: getCurrentForUser': [
		{
			parameters: { timecardUserId: byId(140001) },
			requests: [{ method: 'GET', path: '/api/user/timecard', query: { userID: '140001' } }],
		},
	],
	'timecard: getDetails': [
		{
			parameters: { timecardId: 770006, timecardDetailsFields: { flatCustomFields: true } },
			requests: [{ method: 'GET', path: '/api/timecards/details/770006', query: { flatcustomfields: 'true' } }],
		},
	],
	'timecard: getAll': [
		{
			parameters: { people: 'one', peopleUserId: byId(140001), limit: 3 },
			requests: [
				{ method: 'GET', path: '/api/user/timecards', query: { userID: '140001' } },
				{ method: 'GET', path: '/api/user/basic', query: { userID: '140001' } },
			],
		},
	],
	'timesheet: clockIn': [
		{
			parameters: {
				timesheetClockFields: {
					activity: byId('Sample activity'),
					billable: true,
					category: 'OT',
					clockInLatitude: 4.5,
					clockInLongitude: 5.5,
					clockOutLatitude: 6.5,
					clockOutLongitude: 7.5,
					description: 'Sample description',
					notes: 'Sample notes',
					proceedOutsideGeofence: false,
					timesheetClockProjectId: byId(1201),
					projectAreaId: 612,
					projectManager: 'Sample projectManager',
					approvalRejectionReason: 'Sample approvalRejectionReason',
				},
			},
			requests: [
				{
					method: 'POST',
					path: '/api/timesheet/clockin',
					query: {
						activity: 'Sample activity',
						approvalRejectionReason: 'Sample approvalRejectionReason',
						billable: 'Y',
						categoryCode: 'OT',
						clockInLatitude: '4.5',
						clockInLongitude: '5.5',
						clockOutLatitude: '6.5',
						clockOutLongitude: '7.5',
						description: 'Sample description',
						notes: 'Sample notes',
						projectAreaId: '612',
						projectManager: 'Sample projectManager',
						proceedOutsideGeoFence: '0',
						projectId: '1201',
					},
				},
			],
		},
		{
			parameters: {
				timesheetClockFields: {
					activity: byId('Sample activity'),
					billable: false,
					category: 'OT',
					clockInLatitude: 4.5,
					clockInLongitude: 5.5,
					clockOutLatitude: 6.5,
					clockOutLongitude: 7.5,
					description: 'Sample description',
					notes: 'Sample notes',
					proceedOutsideGeofence: true,
					timesheetClockProjectId: byId(1201),
					projectAreaId: 612,
					projectManager: 'Sample projectManager',
					approvalRejectionReason: 'Sample approvalRejectionReason',
				},
			},
			requests: [
				{
					method: 'POST',
					path: '/api/timesheet/clockin',
					query: {
						activity: 'Sample activity',
						approvalRejectionReason: 'Sample approvalRejectionReason',
						billable: 'N',
						categoryCode: 'OT',
						clockInLatitude: '4.5',
						clockInLongitude: '5.5',
						clockOutLatitude: '6.5',
						clockOutLongitude: '7.5',
						description: 'Sample description',
						notes: 'Sample notes',
						projectAreaId: '612',
						projectManager: 'Sample projectManager',
						proceedOutsideGeoFence: '1',
						projectId: '1201',
					},
				},
			],
		},
	],
	'timesheet: clockOut': [
		{
			parameters: {
				timesheetClockFields: {
					activity: byId('Sample activity'),
					billable: true,
					category: 'OT',
					clockInLatitude: 4.5,
					clockInLongitude: 5.5,
					clockOutLatitude: 6.5,
					clockOutLongitude: 7.5,
					description: 'Sample description',
					notes: 'Sample notes',
					proceedOutsideGeofence: false,
					timesheetClockProjectId: byId(1201),
					projectAreaId: 612,
					projectManager: 'Sample projectManager',
					approvalRejectionReason: 'Sample approvalRejectionReason',
				},
			},
			requests: [
				{
					method: 'POST',
					path: '/api/timesheet/clockout',
					query: {
						activity: 'Sample activity',
						approvalRejectionReason: 'Sample approvalRejectionReason',
						billable: 'Y',
						categoryCode: 'OT',
						clockInLatitude: '4.5',
						clockInLongitude: '5.5',
						clockOutLatitude: '6.5',
						clockOutLongitude: '7.5',
						description: 'Sample description',
						notes: 'Sample notes',
						projectAreaId: '612',
						projectManager: 'Sample projectManager',
						proceedOutsideGeoFence: '0',
						projectId: '1201',
					},
				},
			],
		},
		{
			parameters: {
				timesheetClockFields: {
					activity: byId('Sample activity'),
					billable: false,
					category: 'OT',
					clockInLatitude: 4.5,
					clockInLongitude: 5.5,
					clockOutLatitude: 6.5,
					clockOutLongitude: 7.5,
					description: 'Sample description',
					notes: 'Sample notes',
					proceedOutsideGeofence: true,
					timesheetClockProjectId: byId(1201),
					projectAreaId: 612,
					projectManager: 'Sample projectManager',
					approvalRejectionReason: 'Sample approvalRejectionReason',
				},
			},
			requests: [
				{
					method: 'POST',
					path: '/api/timesheet/clockout',
					query: {
						activity: 'Sample activity',
						approvalRejectionReason: 'Sample approvalRejectionReason',
						billable: 'N',
						categoryCode: 'OT',
						clockInLatitude: '4.5',
						clockInLongitude: '5.5',
						clockOutLatitude: '6.5',
						clockOutLongitude: '7.5',
						description: 'Sample description',
						notes: 'Sample notes',
						projectAreaId: '612',
						projectManager: 'Sample projectManager',
						proceedOutsideGeoFence: '1',
						projectId: '1201',
					},
				},
			],
		},
	],
	'timesheet: saveEntry': [
		{
			parameters: {
				timesheetEntryProjectId: byId(1201),
				timesheetEntryDate: '2027-04-11T00:00:00',
				timesheetEntryElapsedTime: '06:30:00',
				timesheetEntryFields: {
					activity: byId('Sample activity'),
					billable: true,
					category: 'OT',
					clockInLatitude: 7.5,
					clockInLongitude: 8.5,
					clockOutLatitude: 9.5,
					clockOutLongitude: 10.5,
					clockedOutsideGeofence: false,
					description: 'Sample description',
					notes: 'Sample notes',
					projectAreaId: 614,
					projectManager: 'Sample projectManager',
					approvalRejectionReason: 'Sample approvalRejectionReason',
					timecardId: 770006,
				},
			},
			requests: [
				{
					method: 'POST',
					path: '/api/timesheet/save',
					query: {
						activity: 'Sample activity',
						approvalRejectionReason: 'Sample approvalRejectionReason',
						billable: 'Y',
						categoryCode: 'OT',
						clockInLatitude: '7.5',
						clockInLongitude: '8.5',
						clockOutLatitude: '9.5',
						clockOutLongitude: '10.5',
						description: 'Sample description',
						notes: 'Sample notes',
						projectAreaId: '614',
						projectManager: 'Sample projectManager',
						date: '2027-04-11',
						projectId: '1201',
						elapsedTime: '06:30:00',
						cardId: '770006',
						clockedOutsideGeofence: '0',
					},
				},
			],
		},
		{
			parameters: {
				timesheetEntryProjectId: byId(1201),
				timesheetEntryDate: '2027-04-11T00:00:00',
				timesheetEntryElapsedTime: '06:30:00',
				timesheetEntryFields: {
					activity: byId('Sample activity'),
					billable: false,
					category: 'OT',
					clockInLatitude: 7.5,
					clockInLongitude: 8.5,
					clockOutLatitude: 9.5,
					clockOutLongitude: 10.5,
					clockedOutsideGeofence: true,
					description: 'Sample description',
					notes: 'Sample notes',
					projectAreaId: 614,
					projectManager: 'Sample projectManager',
					approvalRejectionReason: 'Sample approvalRejectionReason',
					timecardId: 770006,
				},
			},
			requests: [
				{
					method: 'POST',
					path: '/api/timesheet/save',
					query: {
						activity: 'Sample activity',
						approvalRejectionReason: 'Sample approvalRejectionReason',
						billable: 'N',
						categoryCode: 'OT',
						clockInLatitude: '7.5',
						clockInLongitude: '8.5',
						clockOutLatitude: '9.5',
						clockOutLongitude: '10.5',
						description: 'Sample description',
						notes: 'Sample notes',
						projectAreaId: '614',
						projectManager: 'Sample projectManager',
						date: '2027-04-11',
						projectId: '1201',
						elapsedTime: '06:30:00',
						cardId: '770006',
						clockedOutsideGeofence: '1',
					},
				},
			],
		},
	],
	'timesheet: delete': [
		{
			parameters: { timesheetId: byId(66011) },
			requests: [{ method: 'POST', path: '/api/timesheet/delete', query: { timesheetId: '66011' } }],
		},
	],
	'timesheet: get': [
		{
			parameters: { timesheetId: byId(66011) },
			requests: [{ method: 'GET', path: '/api/timesheet', query: { timesheetId: '66011' } }],
		},
	],
	'timesheet: getDetails': [
		{
			parameters: { timesheetId: byId(66011), timesheetDetailsFields: { flatCustomFields: true } },
			requests: [{ method: 'GET', path: '/api/timesheets/details/66011', query: { flatcustomfields: 'true' } }],
		},
	],
	'timesheet: getAll': [
		{
			parameters: {
				limit: 3,
				people: 'one',
				peopleUserId: byId(140059),
				timesheetFilters: { startDate: '2026-01-01', endDate: '2027-12-31' },
			},
			requests: [
				{
					method: 'GET',
					path: '/api/timesheets',
					query: { userID: '140059', startDate: '2026-01-01', endDate: '2027-12-31' },
				},
			],
		},
	],
	'timesheet: getAllActivityTypes': [
		{ parameters: { limit: 3 }, requests: [{ method: 'GET', path: '/api/timesheet/activitytype/list' }] },
	],
	'timesheet: getAllAllocations': [
		{ parameters: { limit: 3 }, requests: [{ method: 'GET', path: '/api/timesheet/allocations/list' }] },
	],
	'timesheet: getAllForApproval': [
		{
			parameters: { timesheetStartDate: '2027-04-11T00:00:00', timesheetEndDate: '2027-04-22T00:00:00', limit: 3 },
			requests: [
				{
					method: 'GET',
					path: '/api/timesheet/approvals/list',
					query: { startDate: '2027-04-11', endDate: '2027-04-22' },
				},
			],
		},
	],
	'timesheet: getAllTimecards': [
		{
			parameters: { timesheetStartDate: '2027-04-11T00:00:00', timesheetEndDate: '2027-04-12T00:00:00', limit: 3 },
			requests: ['2027-04-11', '2027-04-12'].map((date) => ({
				method: 'GET',
				path: '/api/timecards',
				query: { startDate: date, endDate: date },
			})),
		},
	],
	'timesheet: getPreferences': [
		{ parameters: {}, requests: [{ method: 'GET', path: '/api/timesheet/preferences/list' }] },
	],
	'timesheet: updateStatus': [
		{
			parameters: {
				timesheetId: byId(66011),
				timesheetStatus: 'NEW',
				timesheetStatusFields: { comments: 'Sample comments' },
			},
			requests: [
				{
					method: 'POST',
					path: '/api/timesheet/update',
					query: { timesheetId: '66011', status: 'NEW', comments: 'Sample comments' },
				},
			],
		},
	],
};
