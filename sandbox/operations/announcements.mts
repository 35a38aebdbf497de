import { announcementStatusCodes, type Announcement, type AnnouncementStatus } from '../company/announcements.mts';
import { announcementFacts } from '../records/announcement.mts';
import { documentFacts } from '../records/document.mts';
import { ok, type Answer, type Call, type Handlers } from './call.mts';
import { Refusal, requireHr } from './refusal.mts';

export const announcementHandlers: Handlers = {
	'POST /api/announcement/create': createAnnouncement,
	'GET /api/announcement/{annId}': (call) => {
		const announcement = findSeen(call);
		const announcementModel = announcementFacts(call.company, announcement);
		return ok({ data: { locationIdList: null, announcementModel, departmentIdList: [] } });
	},
	'PUT /api/announcement/edit': updateAnnouncement,
	'GET /api/attachment/list/{annId}': (call) => {
		const { announcementId } = findSeen(call);
		const files = call.company.documents.list().filter((document) => document.announcementId === announcementId);
		return ok({ data: files.map((document) => documentFacts(call.company, document)), message: 'success' });
	},
};

// Undocumented: the default status of a new announcement. Here: active.
function createAnnouncement(call: Call): Answer {
	requireHr(call);
	const { query, company, caller, now } = call;
	const { announcementId: annId } = company.announcements.add((announcementId) => ({
		announcementId,
		title: query.requiredText('title'),
		description: query.requiredText('description'),
		url: query.text('url') ?? null,
		status: statusOf(call) ?? 'A',
		createUserId: caller.userId,
		createdAt: now,
	}));
	return ok({ annId, message: 'Announcement Created Successfully.' });
}

// Undocumented: the effect of a missing URL. Here: it stays unchanged.
function updateAnnouncement(call: Call): Answer {
	requireHr(call);
	const { query, company } = call;
	const known = find(call, query.requiredNumber('annId'));
	company.announcements.save(known.announcementId, {
		...known,
		title: query.requiredText('title'),
		description: query.requiredText('desciption'),
		url: query.text('url') ?? known.url,
		status: statusOf(call) ?? known.status,
	});
	return ok({ message: 'Announcement Edit Successfully.' });
}

function findSeen(call: Call): Announcement {
	const announcement = find(call, call.params.requiredNumber('annId'));
	requireSeen(call, announcement);
	return announcement;
}

/**
 * Rejects users who can't see an announcement. Undocumented: who sees drafts and archived announcements. Here: only HR.
 */
export function requireSeen(call: Call, { status }: Announcement): void {
	if (status !== 'A') requireHr(call);
}

function find({ company }: Call, announcementId: number): Announcement {
	const announcement = company.announcements.get(announcementId);
	if (announcement === undefined) throw new Refusal(409, 'Failure').because('the announcement does not exist');
	return announcement;
}

function statusOf({ query }: Call): AnnouncementStatus | undefined {
	return announcementStatusCodes.find((code) => code === query.text('status'));
}
