import type { Document } from '../company/documents.mts';
import { documentFacts } from '../records/document.mts';
import { requireSeen } from './announcements.mts';
import { ok, type Answer, type Call, type Handlers } from './call.mts';
import { Refusal, requireHr } from './refusal.mts';

export const documentHandlers: Handlers = {
	'GET /api/documentLibrary': (call) => {
		const { company } = call;
		const library = company.documents.list().filter((document) => document.announcementId === null);
		const data = library.filter(isSeenBy(call)).map((document) => documentFacts(company, document));
		return ok({ code: 1, data, message: 'success' });
	},
	'GET /api/attachment/download': download,
};

// Undocumented: the meaning of a document's access. Here: only HR sees confidential documents.
function isSeenBy({ caller }: Call): (document: Document) => boolean {
	return ({ confidential }) => !confidential || caller.role === 'hr';
}

// Undocumented: which name of a listed file is fileName, the encoding of the content, and who can read an
// announcement's files. Here: s3id and filename both work, the content is base64, and users who see the announcement
// can read its files.
function download(call: Call): Answer {
	const fileName = call.query.requiredText('fileName');
	const files = call.company.documents.list();
	const document =
		files.find(({ storageId }) => storageId === fileName) ?? files.find((file) => file.fileName === fileName);
	if (document === undefined) throw new Refusal(409, 'failure').because('fileName: no such document');
	if (document.confidential) requireHr(call);
	const announcement = call.company.announcements.get(document.announcementId ?? 0);
	if (announcement !== undefined) requireSeen(call, announcement);
	return ok({ code: 1, data: document.content.toString('base64'), message: 'successful' });
}
