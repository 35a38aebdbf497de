import { chanceOfRecord } from './chance.mts';
import { dayLength, dayNumber } from './days.mts';
import { firstUserId } from './organization.mts';
import { isInitialUser, type CompanyPlan } from './population.mts';
import { Table } from './table.mts';

/** A group of skills. */
export interface SkillType {
	skillTypeId: number;
	skillTypeName: string;
	skillTypeDesc: string | null;
	createUserId: number;
	createdAt: number;
}

/** The meaning of a range of scores. */
interface ScoreRange {
	strangeid: number;
	scoreTempId: number;
	rangeMin: number | null;
	rangeMax: number | null;
	interpretation: string | null;
	description: string | null;
}

/** A scale for scoring skills. */
export interface ScoreTemplate {
	scoretemplateid: number;
	scoreName: string | null;
	scoreMin: number;
	scoreMax: number;
	ranges: readonly ScoreRange[];
	/** A active, ARCHV archived. */
	status: string;
}

/** A skill of the catalog. */
export interface Skill {
	skillId: number;
	skillCode: string;
	description: string;
	skillTypeId: number | null;
	scoreTemplateId: number;
	/** A active, ARCHV archived. */
	status: string;
	createUserId: number;
	createdAt: number;
}

/** A user's skill. Levels are points on the skill's scale. */
export interface UserSkill {
	skillUserId: number;
	skillId: number;
	userId: number;
	level: number;
	targetLevel: number;
	yearsOfExperience: number;
	createdAt: number;
}

const types = [
	['Languages', 'To speak with people'],
	['Programming', 'To speak with machines'],
	['Working Together', 'To get things done'],
] as const;

const skills = [
	['Python', 'Writes and reads it', 2, 'A'],
	['SQL', 'Asks databases', 2, 'A'],
	['German', 'Speaks and writes', 1, 'A'],
	['Spanish', 'Speaks and writes', 1, 'A'],
	['Mentoring', 'Helps others to grow', 3, 'A'],
	['Negotiation', 'Finds what suits both', 3, 'A'],
	['COBOL', 'Keeps the old payroll alive', 2, 'ARCHV'],
] as const;

const mostSkillsOfUser = 4;

/** A company's skill catalog, groups and scales, and its users' skills, which are computed from the seed. */
export class Skills {
	readonly types = new Table<SkillType>(1);
	readonly scoreTemplates = new Table<ScoreTemplate>(4);
	readonly catalog = new Table<Skill>(501);
	private readonly plan: CompanyPlan;

	/** @param plan seed, size and first day of the company */
	constructor(plan: CompanyPlan) {
		this.plan = plan;
		const createdAt = this.createdAt;
		const createUserId = firstUserId;
		for (const [skillTypeName, skillTypeDesc] of types)
			this.types.add((skillTypeId) => ({ skillTypeId, skillTypeName, skillTypeDesc, createUserId, createdAt }));
		this.scoreTemplates.add((scoretemplateid) => scale(scoretemplateid, 'Five steps', 1, 5));
		this.scoreTemplates.add((scoretemplateid) => scale(scoretemplateid, 'Yes or no', 0, 1));
		for (const [skillCode, description, skillTypeId, status] of skills) {
			const values = { skillCode, description, skillTypeId, scoreTemplateId: 4, status, createUserId, createdAt };
			this.catalog.add((skillId) => ({ skillId, ...values }));
		}
	}

	/** Lists a user's skills: none to three; none for users added later. */
	ofUser(userId: number): UserSkill[] {
		if (!isInitialUser(this.plan, userId)) return [];
		const { seed } = this.plan;
		const place = userId - firstUserId;
		const faker = chanceOfRecord(seed, 12, userId);
		const known = this.catalog.list().slice(0, 6);
		return faker.helpers
			.shuffle(known)
			.slice(0, (place + 2) % mostSkillsOfUser)
			.map(({ skillId }, number) => {
				const level = faker.number.int({ min: 1, max: 4 });
				return {
					skillUserId: 20_001 + place * mostSkillsOfUser + number,
					skillId,
					userId,
					level,
					targetLevel: level + 1,
					yearsOfExperience: faker.number.int({ min: 0, max: 12 }),
					createdAt: this.createdAt,
				};
			});
	}

	private get createdAt(): number {
		return (dayNumber(this.plan.date) - 200) * dayLength;
	}
}

function scale(scoretemplateid: number, scoreName: string, scoreMin: number, scoreMax: number): ScoreTemplate {
	const place = { scoreTempId: scoretemplateid, description: null };
	const low = {
		strangeid: scoretemplateid * 10 + 1,
		rangeMin: scoreMin,
		rangeMax: scoreMin,
		interpretation: 'Beginner',
	};
	const high = {
		strangeid: scoretemplateid * 10 + 2,
		rangeMin: scoreMax,
		rangeMax: scoreMax,
		interpretation: 'Expert',
	};
	const ranges = [
		{ ...place, ...low },
		{ ...place, ...high },
	];
	return { scoretemplateid, scoreName, scoreMin, scoreMax, ranges, status: 'A' };
}
