import type { ChangeShape } from '../../shared/records/change';
import { statusWords } from '../../shared/records/codes';
import { at, day, moment, type Reader, status, type Shape } from '../../shared/records/shape';

/** A skill of the company's catalog. */
export const skillShape: Shape = {
	fields: {
		id: at('id', 'skillId'),
		name: at('skillCode'),
		description: at('description'),
		status: status('status'),
		statusCode: at('status'),
		sequence: at('sequence'),
		createdAt: moment('createts'),
	},
	more: { createdById: at('createUserId') },
};

/** A new skill. This answer has names of its own. */
export const createdSkill: ChangeShape = {
	named: {
		id: ['SkillId', 'skillId'],
		name: ['SkillCode'],
		description: ['Description'],
		status: ['Status'],
		skillType: ['SkillTypeModel.skillTypeName'],
		skillTypeId: ['SkillTypeModel.skillTypeId'],
		scoreTemplate: ['AssessmentModel.scoreName'],
		scoreTemplateId: ['AssessmentModel.scoretemplateid'],
	},
	words: { status: statusWords },
};

/** A user's skill. The ID identifies the pair of skill and user. */
export const userSkillShape: Shape = {
	fields: {
		id: at('skillUserId'),
		skillId: at('skillId', 'skillModel.skillId'),
		skill: at('skillModel.skillCode'),
		userId: at('userId'),
		level: at('level'),
		targetLevel: at('targetLevel'),
		yearsOfExperience: at('yearsOfExperience'),
		lastUsed: dayUnlessZero('dateOfLastUse'),
		acquired: dayUnlessZero('skillAcquireDate'),
		status: status('status'),
		statusCode: at('status'),
	},
	more: {
		companyId: at('cid'),
		createdAt: moment('createts'),
		createdById: at('createUserId'),
		description: at('description', 'skillModel.description'),
		performanceLevel: at('performancelevel'),
		scoreTemplateId: at('skillModel.assessmentModel.scoretemplateid'),
		skillType: at('skillModel.skillTypeName', 'skillModel.skillTypeModel.skillTypeName'),
		targetLevelSince: dayUnlessZero('targetLevelCreatets'),
		weightage: at('weightage'),
	},
};

// These days are numbers, with 0 for no day. 0 must not become 1970-01-01.
function dayUnlessZero(path: string): Reader {
	return (record) => (Number(record[path]) === 0 ? null : day(path)(record));
}
