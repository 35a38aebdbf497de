import { isInForce, type ReportingLine } from '../company/reportingLines.mts';
import { reportingLineFacts } from '../records/reportingLine.mts';
import { created, ok, type Answer, type Call, type Handlers } from './call.mts';
import { findUser } from './findUser.mts';
import { Refusal, requireHr, requireManager, requireReader } from './refusal.mts';

const saved = { message: 'Reports To added successfully.' };

export const orgRelationHandlers: Handlers = {
	'GET /api/orgrelation/orgRelationsByUser': (call) => {
		const names = { id: 'employeeUserId', empId: 'empId', email: 'email' };
		const person = findUser(call, call.query, names, [409, 'failure']);
		requireReader(call, person.userId);
		return answerLines(call, call.company.reportingLines.ofUser(person.userId));
	},
	'GET /api/orgrelation/allactive': (call) => {
		requireManager(call);
		const lines = [...call.company.reportingLines.all()].filter((line) => isInForce(line, call.today));
		return answerLines(call, lines);
	},
	'GET /api/orgrelation/save': saveLine,
	'POST /api/user/orgrelation/add': addLines,
};

function answerLines(call: Call, lines: ReportingLine[]): Answer {
	return ok({ data: lines.map((line) => reportingLineFacts(call.company, line)), message: 'successful' });
}

// Undocumented: how ClayHR distinguishes a new line from an update. Here: id 0 creates a line.
function saveLine(call: Call): Answer {
	requireHr(call);
	const { query, company, now } = call;
	const id = query.requiredNumber('orgRelationId');
	const known = id === 0 ? undefined : company.reportingLines.get(id);
	const person = findUser(call, query, { id: 'userId', email: 'userEmail' }, [409, 'failure']);
	const manager = findUser(call, query, { id: 'managerUserId', email: 'managerEmail' }, [409, 'failure']);
	if ((id !== 0 && known === undefined) || manager.userId === person.userId)
		throw new Refusal(409, 'failure').because('orgRelationId: no such line, or a user manages themselves');
	const [startDate, endDate] = query.period('startDate', 'enddate');
	const line = {
		userId: person.userId,
		managerUserId: manager.userId,
		relationType: query.filledText('relationType') ?? known?.relationType ?? 'RPT',
		startDate: startDate ?? known?.startDate ?? null,
		endDate: endDate ?? known?.endDate ?? null,
		status: query.filledText('status') ?? known?.status ?? 'A',
		createdAt: known?.createdAt ?? now,
	};
	if (known === undefined) company.reportingLines.add(line);
	else company.reportingLines.save({ orgRelationId: id, ...line });
	return ok(saved);
}

function addLines(call: Call): Answer {
	requireHr(call);
	const refusal: [number, string] = [409, 'failure'];
	const person = findUser(call, call.query, { id: 'userID', empId: 'empId', email: 'email' }, refusal);
	const lines = (call.form.list('Add Objects') ?? []).map((sent) => {
		const [startDate = call.today, endDate = null] = sent.period('startDate', 'endDate');
		return {
			userId: person.userId,
			managerUserId: findUser(call, sent, { id: 'managerId' }, refusal).userId,
			relationType: sent.filledText('relationType') ?? 'RPT',
			startDate,
			endDate,
			status: 'A',
			createdAt: call.now,
		};
	});
	if (lines.some(({ userId, managerUserId }) => userId === managerUserId))
		throw new Refusal(...refusal).because('a user manages themselves');
	if (lines.length === 0) throw new Refusal(401, 'Please fill the correct details').because('the list is empty');
	for (const line of lines) call.company.reportingLines.add(line);
	return created(saved);
}
