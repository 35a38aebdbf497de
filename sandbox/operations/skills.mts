import type { ScoreTemplate } from '../company/skills.mts';
import { scoreTemplateFacts, skillFacts, skillTypeFacts, userSkillFacts } from '../records/skill.mts';
import { created, ok, type Answer, type Call, type Handlers } from './call.mts';
import { Refusal, requireHr, requireReader } from './refusal.mts';
import type { Values } from './values.mts';

export const skillHandlers: Handlers = {
	'GET /api/skills': ({ company }) => ok(company.skills.catalog.list().map((skill) => skillFacts(company, skill))),
	'GET /api/userSkill': (call) => {
		const { company, query } = call;
		const userId = query.requiredNumber('assignedUserID');
		requireReader(call, userId);
		if (company.people.get(userId) === undefined)
			throw new Refusal(409, 'Error while getting skills assigned to a user from API.').because(
				'assignedUserID: no such user',
			);
		const data = company.skills.ofUser(userId).map((owned) => userSkillFacts(company, owned));
		return ok({ data, message: 'List of skills fetched successfully.' });
	},
	'POST /api/skill/add': createSkill,
};

const defaultScale = 4;

// Undocumented: duplicate codes in the catalog. Here: they are rejected, ignoring case.
function createSkill(call: Call): Answer {
	requireHr(call);
	const { form, company, caller, now } = call;
	const { catalog, types, scoreTemplates } = company.skills;
	const skillCode = form.requiredText('skillCode', notCreated()).trim();
	const isTaken = catalog.list().some((skill) => skill.skillCode.toLowerCase() === skillCode.toLowerCase());
	if (isTaken) throw notCreated().because('skillCode: another skill has it');
	const description = form.requiredText('description', notCreated());
	checkIds(call);
	const skillTypeId = typeOf(call);
	const scoreTemplateId = scaleOf(call);
	const values = { skillCode, description, skillTypeId, scoreTemplateId, status: 'A' };
	const skill = catalog.add((skillId) => ({ skillId, ...values, createUserId: caller.userId, createdAt: now }));
	return created({
		Status: skill.status,
		Description: description,
		SkillCode: skillCode,
		SkillTypeModel: skillTypeId === null ? null : skillTypeFacts(types.get(skillTypeId)),
		AssessmentModel: scoreTemplateFacts(scoreTemplates.get(scoreTemplateId)),
		SkillId: skill.skillId,
		message: 'Skill created successfully.',
	});
}

function notCreated(): Refusal {
	return new Refusal(409, 'Error while creating skill from API.');
}

// Check everything before the first write.
function checkIds({ form, company }: Call): void {
	const { types, scoreTemplates } = company.skills;
	const typeId = form.nested('skillTypeModel').number('skillTypeId');
	const scaleId = form.nested('assessmentModel').number('scoretemplateid');
	if (typeId !== undefined && types.get(typeId) === undefined)
		throw notCreated().because('skillTypeModel.skillTypeId: no such type');
	if (scaleId !== undefined && scoreTemplates.get(scaleId) === undefined)
		throw notCreated().because('assessmentModel.scoretemplateid: no such scale');
	const { scoreMin, scoreMax } = boundsOf(form.nested('assessmentModel'));
	if (scoreMin >= scoreMax) throw notCreated().because('assessmentModel: the lowest score is not below the highest');
}

// Undocumented: whether a skill can create a new type. Here: it can, by name, if no id is sent.
function typeOf({ form, company, caller, now }: Call): number | null {
	const sent = form.nested('skillTypeModel');
	const { types } = company.skills;
	const skillTypeName = sent.text('skillTypeName');
	const byName = types.list().find((type) => type.skillTypeName === skillTypeName);
	const known = sent.number('skillTypeId') ?? byName?.skillTypeId;
	if (known !== undefined || skillTypeName === undefined) return known ?? null;
	const skillTypeDesc = sent.text('skillTypeDesc') ?? null;
	const values = { skillTypeName, skillTypeDesc, createUserId: caller.userId, createdAt: now };
	return types.add((skillTypeId) => ({ skillTypeId, ...values })).skillTypeId;
}

// Undocumented: the same for the scale. Here: its bounds or name create a scale, if no id is sent.
function scaleOf({ form, company }: Call): number {
	const sent = form.nested('assessmentModel');
	const { scoreTemplates } = company.skills;
	const known = sent.number('scoretemplateid');
	if (known !== undefined) return known;
	if (!['scoreName', 'scoreMin', 'scoreMax', 'rangeModelList'].some((name) => sent.has(name))) return defaultScale;
	return scoreTemplates.add((scoretemplateid) => newScale(scoretemplateid, sent)).scoretemplateid;
}

function newScale(scoretemplateid: number, sent: Values): ScoreTemplate {
	const ranges = (sent.list('rangeModelList') ?? []).map((range, place) => ({
		strangeid: scoretemplateid * 10 + place + 1,
		scoreTempId: scoretemplateid,
		rangeMin: range.number('rangeMin') ?? null,
		rangeMax: range.number('rangeMax') ?? null,
		interpretation: range.text('interpretation') ?? null,
		description: range.text('description') ?? null,
	}));
	const status = sent.text('status') ?? 'A';
	return { scoretemplateid, scoreName: sent.text('scoreName') ?? null, ...boundsOf(sent), ranges, status };
}

function boundsOf(sent: Values): { scoreMin: number; scoreMax: number } {
	return { scoreMin: sent.number('scoreMin') ?? 1, scoreMax: sent.number('scoreMax') ?? 5 };
}
