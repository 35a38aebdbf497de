import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { call, record, rows, type Json, type Owner } from './callClayHr.mts';

let sandbox: Sandbox;
beforeAll(async () => (sandbox = await openSandbox({ date: '2026-03-02' })));
beforeEach(() => sandbox.control('POST', '/reset', {}));
afterAll(() => sandbox.close());

const add = (body: Json, as: Owner = 'hr'): ReturnType<typeof call> =>
	call(sandbox, 'POST /api/skill/add', { as, body });
const skills = async (): Promise<Json[]> => rows(await call(sandbox, 'GET /api/skills'));
const ofUser = async (assignedUserID: number, as: Owner = 'hr'): Promise<Json[]> =>
	rows(await call(sandbox, 'GET /api/userSkill', { as, query: { assignedUserID } }), 'data');

describe('a skill', () => {
	it('is created and listed', async () => {
		const before = await skills();
		const answered = await add({ skillCode: 'Juggling', description: 'Five balls' });
		expect(answered.status).toBe(201);
		expect(answered.json).toMatchObject({
			SkillCode: 'Juggling',
			Description: 'Five balls',
			Status: 'A',
			SkillId: 508,
			SkillTypeModel: null,
			AssessmentModel: { scoretemplateid: 4, scoreMin: 1, scoreMax: 5 },
			message: 'Skill created successfully.',
		});
		const after = await skills();
		expect(after).toHaveLength(before.length + 1);
		expect(after.at(-1)).toMatchObject({ id: 508, skillCode: 'Juggling', description: 'Five balls', status: 'A' });
	});

	it('creates a new type and scale, which the next skill can use', async () => {
		const assessmentModel = {
			scoreName: 'Balls',
			scoreMin: 0.5,
			scoreMax: 7,
			rangeModelList: [{ rangeMin: 1, rangeMax: 3, interpretation: 'Beginner' }],
		};
		const skillTypeModel = { skillTypeName: 'Circus', skillTypeDesc: 'In the tent' };
		const first = record(await add({ skillCode: 'Juggling', description: 'Balls', assessmentModel, skillTypeModel }));
		expect(first).toMatchObject({
			SkillTypeModel: { skillTypeId: 4, skillTypeName: 'Circus', skillTypeDesc: 'In the tent', createUserId: 140001 },
			// The body accepts fractions; the response is documented with whole numbers.
			AssessmentModel: { scoretemplateid: 6, scoreName: 'Balls', scoreMin: 1, scoreMax: 7, status: 'A' },
		});
		expect(first.AssessmentModel).toMatchObject({ rangeModelList: [{ rangeMin: 1, interpretation: 'Beginner' }] });
		const next = { assessmentModel: { scoretemplateid: 6 }, skillTypeModel: { skillTypeName: 'Circus' } };
		expect(record(await add({ skillCode: 'Tightrope', description: 'Up there', ...next }))).toMatchObject({
			SkillTypeModel: { skillTypeId: 4 },
			AssessmentModel: { scoretemplateid: 6 },
		});
	});

	it.each<[Owner, Json, number]>([
		['hr', { skillCode: 'python' }, 409],
		['hr', { skillCode: ' ' }, 409],
		['hr', { skillTypeModel: { skillTypeId: 7 } }, 409],
		['hr', { assessmentModel: { scoretemplateid: 7 } }, 409],
		['hr', { assessmentModel: { scoreMin: 5, scoreMax: 1 } }, 409],
		['hr', { assessmentModel: { status: 'B' } }, 400],
		['employee', {}, 401],
	])('is rejected for %s with %p', async (as, wrong, status) => {
		const before = await sandbox.control('GET', '/state/skills');
		const body = { skillCode: 'Juggling', description: 'Balls', skillTypeModel: { skillTypeName: 'Circus' }, ...wrong };
		const refused = await add(body, as);
		expect(refused.status).toBe(status);
		if (status === 409) expect(refused.json).toEqual({ message: 'Error while creating skill from API.' });
		expect(await sandbox.control('GET', '/state/skills')).toEqual(before);
	});
});

describe('the skills of a user', () => {
	it('are in the catalog, with levels, and do not change', async () => {
		const owned = await ofUser(140009);
		expect(owned).toHaveLength(2);
		const ids = (await skills()).map(({ id }) => id);
		for (const { userId, skillId, level, targetLevel, skillModel } of owned) {
			expect(userId).toBe(140009);
			expect(ids).toContain(skillId);
			expect(skillModel).toMatchObject({ skillId });
			expect(Number(targetLevel)).toBe(Number(level) + 1);
		}
		expect(await ofUser(140009)).toEqual(owned);
		const { skills: held } = await sandbox.control<{ skills: Json[] }>('GET', '/state/userSkills/140009');
		expect(held.map(({ skillId }) => skillId)).toEqual(owned.map(({ skillId }) => skillId));
	});

	it('are empty for some users, and for users added later', async () => {
		expect(await ofUser(140003)).toEqual([]);
		const query = { firstName: 'Ada', email: 'ada.new@example.com' };
		const { userID } = record(await call(sandbox, 'POST /api/user/add', { query }));
		expect(await ofUser(Number(userID))).toEqual([]);
	});

	it('are rejected for other and unknown users', async () => {
		expect(await ofUser(140009, 'employee')).toHaveLength(2);
		const ask = (as: Owner, assignedUserID: number): ReturnType<typeof call> =>
			call(sandbox, 'GET /api/userSkill', { as, query: { assignedUserID } });
		expect((await ask('employee', 140001)).status).toBe(401);
		expect(await ask('hr', 7)).toMatchObject({
			status: 409,
			json: { message: 'Error while getting skills assigned to a user from API.' },
		});
	});
});
