import type { NewCandidate } from '../company/candidates.mts';
import { candidateFacts } from '../records/candidate.mts';
import { created, ok, type Answer, type Call, type Handlers } from './call.mts';
import { pageOf } from './pageOf.mts';
import { readEmail } from './personChanges.mts';
import { invalid, Refusal, requireManager } from './refusal.mts';

export const candidateHandlers: Handlers = {
	'GET /api/v3/candidate/': (call) => {
		requireManager(call);
		const { company } = call;
		return ok({
			data: company.candidates.list().map((candidate) => candidateFacts(company, candidate)),
			message: 'successful',
		});
	},
	'GET /api/v3/candidate/detail/{recruitid}': (call) => {
		requireManager(call);
		const candidate = call.company.candidates.get(call.params.requiredNumber('recruitid'));
		if (candidate === undefined) throw new Refusal(404, 'not found').because('recruitid: no such candidate');
		return ok({ data: candidateFacts(call.company, candidate), message: 'successful' });
	},
	'GET /api/v3/candidate/list': (call) => {
		requireManager(call);
		const { company, query } = call;
		const wanted = query.text('search')?.toLowerCase() ?? '';
		// Undocumented: the searched fields. Here: name and email address.
		const found = company.candidates
			.list()
			.filter(({ name, email }) => `${name ?? ''}\n${email ?? ''}`.toLowerCase().includes(wanted));
		const data = pageOf(found, query).map((candidate) => candidateFacts(company, candidate));
		return ok({ data, message: 'successful', editPermission: call.caller.role === 'hr' });
	},
	'POST /api/v3/candidate/': addCandidate,
	'POST /api/v3/candidate/resume/': addFromResume,
};

// Undocumented: permissions and required fields. Here: employees may not add candidates; a name or an email address is
// required.
function addCandidate(call: Call): Answer {
	requireManager(call);
	const { query, company } = call;
	const name = query.filledText('name');
	const email = readEmail(query);
	if ((name === undefined && email === undefined) || (query.number('phone') ?? 0) < 0)
		throw invalid().because('name or email is required, and phone is a positive number');
	if (email !== undefined && company.candidates.byEmail(email) !== undefined)
		throw new Refusal(409, 'Another candidate with the same email address already exists.').because(
			'email: another candidate has it',
		);
	const { recruitId } = company.candidates.add({
		...blank(call),
		name: name ?? null,
		email: email ?? null,
		phone: query.text('phone') ?? null,
		source: query.text('source') ?? 'API',
		// Undocumented: the default. Here: a candidate is new.
		isNew: query.text('isNewCand') !== 'false',
	});
	return created({ data: recruitId, message: 'successful' });
}

// The sandbox does not read PDF files. The file's name is used as the candidate's name.
function addFromResume(call: Call): Answer {
	requireManager(call);
	const { files, company, now } = call;
	const resume = files.file;
	// Undocumented: the error for a file that is not a PDF.
	if (resume === undefined || !resume.beginning.startsWith('%PDF-')) throw invalid().because('file: must be a PDF');
	const name = resume.fileName.replace(/\.pdf$/i, '');
	const { recruitId } = company.candidates.add({ ...blank(call), name, source: 'Resume' });
	company.uploads.add({ file: resume, kind: 'resume', ownerId: recruitId, createdAt: now });
	return ok({ message: 'success' });
}

function blank({ caller, now }: Call): NewCandidate {
	return {
		name: null,
		email: null,
		phone: null,
		source: 'API',
		isNew: true,
		notes: null,
		dateOfBirth: null,
		recruiterId: null,
		createUserId: caller.userId,
		createdAt: now,
		changedAt: now,
	};
}
