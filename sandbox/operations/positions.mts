import { approvalLevels, findFunnel } from '../company/hiringFunnels.mts';
import type { Position } from '../company/positions.mts';
import { candidateFacts } from '../records/candidate.mts';
import { approvalLevelFacts, funnelStepFacts, positionFacts } from '../records/position.mts';
import { ok, type Answer, type Call, type Handlers } from './call.mts';
import { requireKnown } from './known.mts';
import { pageOf } from './pageOf.mts';
import { invalid, Refusal, requireHr, requireManager } from './refusal.mts';

export const positionHandlers: Handlers = {
	'POST /api/v3/position/save': savePosition,
	'GET /api/v3/position/view': viewPosition,
	'GET /api/v3/position/list': (call) => {
		requireManager(call);
		const { company, query } = call;
		const wanted = query.text('search')?.toLowerCase() ?? '';
		// Undocumented: the searched fields. Here: name and code.
		const found = company.positions
			.list()
			.filter(({ name, positionUID }) => `${name}\n${positionUID}`.toLowerCase().includes(wanted));
		return ok({
			data: pageOf(found, query).map((position) => positionFacts(company, position)),
			positionApprovalLevelList: approvalLevels.map(approvalLevelFacts),
		});
	},
};

function viewPosition(call: Call): Answer {
	requireManager(call);
	const { company, query } = call;
	const position = company.positions.get(query.requiredNumber('positionid'));
	if (position === undefined) throw new Refusal(404, 'not found').because('positionid: no such position');
	const applications = company.candidates.applicationsFor(position.positionId);
	const candidates = applications.flatMap(({ recruitId }) => company.candidates.get(recruitId) ?? []);
	const steps = findFunnel(position.funnelId)?.steps ?? [];
	return ok({
		data: positionFacts(company, position),
		CandidateList: candidates.map((candidate) => candidateFacts(company, candidate)),
		candidateApplicationFunnelStatusModel: steps.map((step) => funnelStepFacts(position.funnelId, step)),
		message: 'successful',
	});
}

// Undocumented: the effect of an existing code. Here: it updates the position with that code, as the name "save"
// suggests.
function savePosition(call: Call): Answer {
	requireHr(call);
	const { company, caller, now } = call;
	const sent = readPosition(call);
	const known = company.positions.byCode(sent.positionUID);
	const given = Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== null));
	if (known !== undefined) company.positions.save({ ...known, ...given, changedAt: now });
	else company.positions.add({ ...sent, createUserId: caller.userId, createdAt: now, changedAt: now });
	return ok({ message: 'successful' });
}

type SentPosition = Omit<Position, 'positionId' | 'createUserId' | 'createdAt' | 'changedAt'>;

// Undocumented: unknown ids, and a last day before the first. Here: both are failures.
function readPosition(call: Call): SentPosition {
	const { query } = call;
	const failure = new Refusal(409, 'failure');
	const [dateOpen, dateClose] = query.requiredPeriod('dateOpen', 'dateClose', failure);
	const count = query.requiredNumber('count');
	if (count < 1) throw invalid().because('count: must be at least 1');
	const funnelId = query.requiredNumber('funnelId');
	const approvalFlowId = query.number('approvalFlowId') ?? null;
	const lacksFlow = approvalFlowId !== null && approvalLevels.every(({ flowId }) => flowId !== approvalFlowId);
	if (findFunnel(funnelId) === undefined || lacksFlow) throw failure.because('funnelId or approvalFlowId is unknown');
	const departmentId = query.number('departmentId') ?? null;
	const locationId = query.number('locationid') ?? null;
	const profileId = query.number('profileid') ?? null;
	const projectId = query.number('projectid') ?? null;
	const recruiterId = query.number('recruiterId') ?? null;
	const references = { orgUnit: departmentId, location: locationId, jobProfile: profileId, project: projectId };
	requireKnown(call, { ...references, user: recruiterId }, failure);
	return {
		positionUID: query.requiredText('positionUID'),
		name: query.requiredText('name'),
		description: query.text('description') ?? null,
		requirements: query.text('requirements') ?? null,
		responsibilities: query.text('responsibilities') ?? null,
		count,
		status: query.requiredText('status'),
		accessLevel: query.requiredText('accessLevel'),
		dateOpen,
		dateClose,
		funnelId,
		approvalFlowId,
		departmentId,
		locationId,
		profileId,
		projectId,
		recruiterId,
	};
}
