import type { Timecard, TimecardDetails } from '../company/timesheets.mts';
import { duration, timeOf } from '../records/timecard.mts';
import { created, ok, type Answer, type Call, type Handlers } from './call.mts';
import { requireKnown } from './known.mts';
import { invalid, Refusal } from './refusal.mts';
import { requireOpen } from './timesheetRules.mts';

// All these calls record time of the API key's user. None has a user parameter.
export const recordTimeHandlers: Handlers = {
	'POST /api/timesheet/clockin': clockIn,
	'POST /api/timesheet/clockout': clockOut,
	'POST /api/timesheet/save': saveTimecard,
};

const noDetails: TimecardDetails = {
	projectId: null,
	description: null,
	notes: null,
	activity: null,
	projectManager: null,
	categoryCode: 'RG',
	billable: 'N',
	approvalRejectionReason: null,
	clockInLatitude: null,
	clockInLongitude: null,
	clockOutLatitude: null,
	clockOutLongitude: null,
	projectAreaId: null,
	clockedOutsideGeofence: 0,
};

// Undocumented: clocking in twice, or into a closed timesheet. Here: the first fails; the second is rejected with the
// message of timesheet/save.
function clockIn(call: Call): Answer {
	const { company, caller, today, now } = call;
	if (company.time.runningCard(caller.userId) !== undefined)
		throw new Refusal(409, 'failure.').because('the user is clocked in already');
	const details = readDetails(call, noDetails, 'failure.');
	const { timesheetId } = openSheet(call, today);
	const { cardId } = company.time.cards.add((newId) => ({
		...details,
		cardId: newId,
		timesheetId,
		userId: caller.userId,
		date: today,
		startedAt: now,
		endedAt: null,
		elapsedSeconds: null,
		createdAt: now,
	}));
	return created({ timesheetId, timecardId: cardId, startTime: timeOf(now), message: 'successful' });
}

// Undocumented: clocking out without clocking in. Here: it fails.
function clockOut(call: Call): Answer {
	const { company, caller, now } = call;
	const card = company.time.runningCard(caller.userId);
	if (card === undefined) throw new Refusal(409, 'failure.').because('the user is not clocked in');
	const elapsedSeconds = Math.max(0, Math.round((now - (card.startedAt ?? now)) / 1000));
	company.time.cards.save(card.cardId, {
		...card,
		...readDetails(call, card, 'failure.'),
		endedAt: now,
		elapsedSeconds,
	});
	const [startTime, endTime] = [timeOf(card.startedAt), timeOf(now)];
	return ok({ startTime, endTime, message: 'successful', elapsedTime: duration(elapsedSeconds) });
}

function saveTimecard(call: Call): Answer {
	const { query, company, caller, now } = call;
	const known = knownCard(call);
	const elapsedSeconds = readDuration(query.requiredText('elapsedTime'));
	const details = readDetails(call, known ?? noDetails, 'failure');
	const date = query.requiredDay('date');
	const { timesheetId } = openSheet(call, date);
	const start = { cardId: 0, userId: caller.userId, startedAt: null, endedAt: null, createdAt: now };
	const card = { ...start, ...known, ...details, timesheetId, date, elapsedSeconds };
	if (known !== undefined) company.time.cards.save(card.cardId, card);
	const { cardId } = known ?? company.time.cards.add((newId) => ({ ...card, cardId: newId }));
	return created({ timesheetId, timecardId: cardId, message: 'successful' });
}

// Undocumented: an unknown timecard, or another user's. Here: both fail; 0 means none.
function knownCard({ query, company, caller }: Call): Timecard | undefined {
	const cardId = query.number('cardId') ?? 0;
	if (cardId === 0) return undefined;
	const card = company.time.cards.get(cardId);
	const sheet = company.time.sheets.get(card?.timesheetId ?? 0);
	if (card?.userId !== caller.userId || sheet === undefined)
		throw new Refusal(409, 'failure').because('cardId: no such timecard of the user');
	requireOpen(sheet);
	return card;
}

// In degrees.
const coordinates = [
	['clockInLatitude', 90],
	['clockOutLatitude', 90],
	['clockInLongitude', 180],
	['clockOutLongitude', 180],
] as const;

function openSheet({ company, caller, now }: Call, day: string): { timesheetId: number } {
	const sheet = company.time.openSheet(caller.userId, day, now);
	requireOpen(sheet);
	return sheet;
}

// Undocumented: the format of a duration, typed as a date and time. Here: the last HH:mm or HH:mm:ss counts. The
// maximum is 24 hours.
function readDuration(text: string): number {
	const [, hours, minutes, seconds = '0'] =
		/(?:^|T|\s)(\d{1,3}):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?Z?$/.exec(text.trim()) ?? [];
	const elapsed = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
	if (Number.isNaN(elapsed) || elapsed > 86_400)
		throw new Refusal(409, 'failure').because('elapsedTime: not a time such as 07:30:00');
	return elapsed;
}

function readDetails(call: Call, known: TimecardDetails, failure: string): TimecardDetails {
	const { query } = call;
	const projectId = query.number('projectId') ?? known.projectId;
	requireKnown(call, { project: projectId }, new Refusal(409, failure));
	for (const [name, most] of coordinates)
		if (Math.abs(query.number(name) ?? 0) > most) throw invalid().because('latitude or longitude is out of range');
	return {
		projectId,
		description: query.text('description') ?? known.description,
		notes: query.text('notes') ?? known.notes,
		activity: query.text('activity') ?? known.activity,
		projectManager: query.text('projectManager') ?? known.projectManager,
		categoryCode: query.text('categoryCode') ?? known.categoryCode,
		billable: query.text('billable') ?? known.billable,
		approvalRejectionReason: query.text('approvalRejectionReason') ?? known.approvalRejectionReason,
		clockInLatitude: query.number('clockInLatitude') ?? known.clockInLatitude,
		clockInLongitude: query.number('clockInLongitude') ?? known.clockInLongitude,
		clockOutLatitude: query.number('clockOutLatitude') ?? known.clockOutLatitude,
		clockOutLongitude: query.number('clockOutLongitude') ?? known.clockOutLongitude,
		projectAreaId: query.number('projectAreaId') ?? known.projectAreaId,
		clockedOutsideGeofence: query.number('clockedOutsideGeofence') ?? known.clockedOutsideGeofence,
	};
}
