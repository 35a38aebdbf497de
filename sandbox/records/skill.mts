import type { Company } from '../company/company.mts';
import { companyId } from '../company/organization.mts';
import type { ScoreTemplate, Skill, SkillType, UserSkill } from '../company/skills.mts';
import { Facts } from '../contract/facts.mts';

/** Facts about a scale; null for none. */
export function scoreTemplateFacts(template: ScoreTemplate | undefined): Facts | null {
	if (template === undefined) return null;
	const { ranges } = template;
	return new Facts({ ...template, cid: companyId, allowFractional: 0, scoreMaxValidation: 0, rangeModelList: ranges });
}

/** Facts about a group of skills; null for none. */
export function skillTypeFacts(type: SkillType | undefined): Facts | null {
	return type === undefined ? null : new Facts({ ...type, cid: companyId, createts: type.createdAt });
}

/** Facts about a skill of the catalog. */
export function skillFacts({ skills }: Company, skill: Skill): Facts {
	const type = skill.skillTypeId === null ? undefined : skills.types.get(skill.skillTypeId);
	return new Facts({
		...skill,
		id: skill.skillId,
		cid: companyId,
		sequence: skill.skillId - 500,
		skillTypeName: type?.skillTypeName,
		skillTypeModel: skillTypeFacts(type),
		assessmentModel: scoreTemplateFacts(skills.scoreTemplates.get(skill.scoreTemplateId)),
		createts: skill.createdAt,
	});
}

/** Facts about a skill that a user has. */
export function userSkillFacts(company: Company, owned: UserSkill): Facts {
	const skill = company.skills.catalog.get(owned.skillId);
	return new Facts({
		...owned,
		cid: companyId,
		status: 'A',
		createts: owned.createdAt,
		skillModel: skill === undefined ? null : skillFacts(company, skill),
	});
}
