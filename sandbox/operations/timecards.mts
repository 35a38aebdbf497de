import { companyId } from '../company/organization.mts';
import type { Timecard } from '../company/timesheets.mts';
import { Facts } from '../contract/facts.mts';
import { projectFacts } from '../records/project.mts';
import { timecardFacts } from '../records/timecard.mts';
import { ok, type Answer, type Call, type Handlers } from './call.mts';
import { requireOwnerOrDecider } from './deciders.mts';
import { findUser } from './findUser.mts';
import { Refusal } from './refusal.mts';
import { touches } from './timesheetRules.mts';

export const timecardHandlers: Handlers = {
	'GET /api/timecards': listOwnCards,
	'GET /api/user/timecard': newestCard,
	'GET /api/user/timecards': newestCard,
	'GET /api/timecards/details/{timecardId}': (call) => {
		const card = call.company.time.cards.get(call.params.requiredNumber('timecardId'));
		if (card === undefined)
			throw new Refusal(404, 'Timecard details not found').because('timecardId: no such timecard');
		const foreign = new Refusal(403, "User doesn't have persmission to fetch timecard details.");
		requireOwnerOrDecider(call, card.userId, foreign);
		return ok(timecardFacts(call.company, card));
	},
	'GET /api/timesheet/activitytype/list': () => ok({ data: activityTypes }),
	'GET /api/timesheet/allocations/list': ({ company, caller }) => {
		const own = company.projects.allocations().filter(({ userId }) => userId === caller.userId);
		const projects = [...new Set(own.map(({ projectId }) => projectId))].map((id) => company.projects.get(id));
		return ok({
			data: projects.filter((project) => project !== undefined).map((project) => projectFacts(company, project)),
		});
	},
};

const activityTypes = ['Development', 'Meeting', 'Support', 'Travel'].map(
	(activityType, place) =>
		new Facts({
			activityId: 2 + place,
			activityType,
			description: '',
			status: 'A',
			cid: companyId,
			createts: 1_648_203_997_000,
		}),
);

// Undocumented: the timesheet and the user. Here: the timesheet of the first day, and the API key's user.
function listOwnCards({ query, company, caller }: Call): Answer {
	const [from, to] = query.requiredPeriod('startDate', 'endDate');
	const cards = company.time.cards
		.list()
		.filter(({ userId, date }) => userId === caller.userId && touches(date, date, from, to));
	return ok({
		timesheetId: company.time.sheetOf(caller.userId, from)?.timesheetId ?? null,
		isClockedIn: company.time.runningCard(caller.userId) !== undefined,
		data: cards.map((card) => timecardFacts(company, card)),
		message: 'successful',
	});
}

// Undocumented: which of several timecards is returned. Here: the last one started, on both pages, although one page's
// name is plural.
function newestCard(call: Call): Answer {
	const { company, query } = call;
	const person = findUser(call, query, { id: 'userID', email: 'email', guid: 'guid' }, [404, 'Not Found']);
	requireOwnerOrDecider(call, person.userId);
	const cards = company.time.cards.list().filter(({ userId }) => userId === person.userId);
	const begun = ({ date, startedAt }: Timecard): string => `${date}:${String(startedAt ?? 0).padStart(15, '0')}`;
	const newest = cards.sort((one, other) => begun(one).localeCompare(begun(other)) || one.cardId - other.cardId).at(-1);
	if (newest === undefined) throw new Refusal(404, 'Not Found').because('the user has no timecard');
	return ok(timecardFacts(company, newest));
}
