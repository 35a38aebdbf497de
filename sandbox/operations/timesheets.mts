import { timesheetStatusCodes, weekOf, type Timesheet } from '../company/timesheets.mts';
import { Facts } from '../contract/facts.mts';
import { timesheetFacts } from '../records/timesheet.mts';
import { ok, type Answer, type Call, type Handlers } from './call.mts';
import { requireOwnerOrDecider } from './deciders.mts';
import { findUser } from './findUser.mts';
import { Refusal } from './refusal.mts';
import { teamOf } from './team.mts';
import { findSheet, mayGive, notAllowed, touches } from './timesheetRules.mts';

export const timesheetHandlers: Handlers = {
	'GET /api/timesheets': listSheets,
	'GET /api/timesheet/approvals/list': listSheetsToApprove,
	'GET /api/timesheet': (call) => {
		const unknown = new Refusal(409, 'Error while getting timesheet.');
		const sheet = findSheet(call, call.query.requiredNumber('timesheetId'), unknown);
		return ok({ data: timesheetFacts(call.company, sheet) });
	},
	'GET /api/timesheets/details/{timeSheetId}': (call) => {
		const unknown = new Refusal(404, 'Timesheet details not found');
		const foreign = new Refusal(403, "User doesn't have persmission to fetch timesheet details.");
		const sheet = findSheet(call, call.params.requiredNumber('timeSheetId'), unknown, foreign);
		return ok({ data: timesheetFacts(call.company, sheet) });
	},
	'POST /api/timesheet/update': updateStatus,
	'POST /api/timesheet/delete': deleteSheet,
	'GET /api/timesheet/preferences/list': ({ today }) => ok(new Facts({ ...preferences, ...weekOf(today) })),
};

// Undocumented: the meaning of the values. Here: Y and N switch options on and off, and weeks start on day 1, Monday.
const preferences = {
	timesheetStartDay: 1,
	timesheetPeriod: 'W',
	workingHrsPerDay: 8,
	billablePrefValue: 'Y',
	futureTcPrefValue: 'Y',
	activityTypePrefValue: 'Y',
	categoryPrefValue: 'Y',
	addEditTcPrefValue: 'Y',
	mobileAppClockInPrefValue: 'Y',
	projectAreaPrefValue: 'N',
	allocatedProjectPrefValue: 'N',
	backdatedTcReasonPrefValue: 'N',
	startTimeEndTimeRequired: 'N',
	kioskAppClockInPrefValue: 'N',
	qrCodeClockInPrefValue: 'N',
	tcApprovalReasonPrefValue: 'N',
	tcRejectionReasonPrefValue: 'N',
	clockInOutsideGeofencePreferenceValue: 'Y',
};

// Undocumented: whether a timesheet must be inside the window or only overlap it. Here: overlapping is enough.
function listSheets(call: Call): Answer {
	const { query, company, caller } = call;
	const asked = query.has('userID') ? findUser(call, query, { id: 'userID' }, [409, 'failure']).userId : caller.userId;
	requireOwnerOrDecider(call, asked, notAllowed());
	const [from, to] = query.period('startDate', 'endDate');
	const found = company.time.sheets
		.list()
		.filter(({ userId, startDate, endDate }) => userId === asked && touches(startDate, endDate, from, to));
	return answerSheets(call, found);
}

// Undocumented: the listed statuses. Here: pending and partly approved.
function listSheetsToApprove(call: Call): Answer {
	const { query, company } = call;
	const [from, to] = query.requiredPeriod('startDate', 'endDate');
	const isInTeam = teamOf(call);
	const found = company.time.sheets
		.list()
		.filter(
			(sheet) =>
				(sheet.status === 'PD' || sheet.status === 'PAP') &&
				touches(sheet.startDate, sheet.endDate, from, to) &&
				isInTeam(sheet.userId),
		);
	return answerSheets(call, found);
}

function answerSheets({ company }: Call, sheets: Timesheet[]): Answer {
	return ok({ data: sheets.map((sheet) => timesheetFacts(company, sheet)), message: 'successful' });
}

function updateStatus(call: Call): Answer {
	const { query, company, caller, now } = call;
	const sheet = findSheet(call, query.requiredNumber('timesheetId'), new Refusal(409, 'failure'));
	const status = timesheetStatusCodes.find((code) => code === query.text('status'));
	if (status === undefined || !mayGive(call, sheet, status))
		throw notAllowed().because('status: unknown, or not allowed now');
	const comments = query.text('comments') ?? null;
	const changes = [...sheet.changes, { status, comments, userId: caller.userId, at: now }];
	company.time.sheets.save(sheet.timesheetId, { ...sheet, status, comments: comments ?? sheet.comments, changes });
	return ok({ message: 'successful' });
}

// Undocumented: which timesheets can be deleted. Here: all except approved ones.
function deleteSheet(call: Call): Answer {
	const failure = new Refusal(409, 'failure.');
	const sheet = findSheet(call, call.query.requiredNumber('timesheetId'), failure);
	if (sheet.status === 'AP') throw failure.because('timesheetId: the timesheet is approved');
	call.company.time.deleteSheet(sheet.timesheetId);
	return ok({ message: 'successful' });
}
