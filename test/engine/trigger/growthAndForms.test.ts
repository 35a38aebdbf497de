import type { IDataObject } from 'n8n-workflow';

import { byId } from '../../support/locators.mts';
import { openTriggerBench } from '../../support/triggerBench.mts';
import { idsOf, type TriggerLife } from '../../support/triggerLife.mts';

const { bench, begin, clayHr } = openTriggerBench();
afterEach(async () => expect(await bench.sandbox.control('GET', '/violations')).toEqual([]));

/** Polls once without events, makes a change, and returns what the next poll emits with its number of requests. */
async function after(trigger: TriggerLife, happen: () => Promise<unknown>): Promise<[IDataObject[], number]> {
	expect(await trigger.poll()).toEqual([]);
	await happen();
	await clayHr.requestsSince();
	const events = await trigger.poll();
	const requests = await clayHr.requestsSince();
	trigger.restart();
	expect(await trigger.poll()).toEqual([]);
	return [events, requests];
}

it('New Goal', async () => {
	let goalId: unknown;
	const trigger = begin({ event: 'newGoal' });
	const [events, requests] = await after(trigger, async () => {
		({ goalId } = await clayHr.send('POST', '/goal/', { summary: 'Answer within a day' }));
	});
	expect(events).toMatchObject([
		{ eventId: `newGoal:${String(goalId)}`, event: 'newGoal', summary: 'Answer within a day' },
	]);
	expect(requests).toBe(1);
});

it('New Skill', async () => {
	const skill = { skillCode: 'Glassblowing', description: 'Of vases', skillTypeModel: { skillTypeId: 2 } };
	const trigger = begin({ event: 'newSkill' });
	const [events, requests] = await after(trigger, async () => await clayHr.send('POST', '/api/skill/add', {}, skill));
	expect(events).toMatchObject([{ event: 'newSkill', name: 'Glassblowing', occurredAt: expect.stringMatching(/^20/) }]);
	expect(events[0]?.eventId).toBe(`newSkill:${String(events[0]?.id)}`);
	expect(requests).toBe(1);
});

describe('New Form Response', () => {
	it('emits each answer to the chosen form', async () => {
		const assignments = await bench.sandbox.control<IDataObject[]>('GET', '/state/formAssignments');
		const formId = 77;
		const assignmentId = Number(
			assignments.find((one) => one.formId === formId && one.completed === false)?.assignmentId,
		);
		const form = await bench.sandbox.control<{
			sections: Array<{ items: Array<{ itemId: number; question: string }> }>;
		}>('GET', `/state/forms/${formId}`);
		const itemId = Number(form.sections[0]?.items[0]?.itemId);
		const trigger = begin({
			event: 'newFormResponse',
			formId: byId(formId),
			formEventPer: 'answer',
		});
		const [events, requests] = await after(
			trigger,
			async () =>
				await clayHr.send('POST', '/api/saveItemResponse', {
					assignmentId,
					itemId,
					responseValue: 'Very well',
				}),
		);
		const question = String(form.sections[0]?.items[0]?.question);
		expect(events).toMatchObject([{ event: 'newFormResponse', assignmentId, itemId, question, response: 'Very well' }]);
		expect(requests).toBe(1);
	});

	it('requires a form', async () => {
		const trigger = begin({
			event: 'newFormResponse',
			formId: byId(''),
		});
		await expect(trigger.poll()).rejects.toThrow("'Form' must be one ID (a whole number from 1)");
	});
});

it('lists users, forms and PTO policies in the editor', async () => {
	expect((await bench.engine.searchForTrigger('searchForms')).results.length).toBeGreaterThan(1);
	expect((await bench.engine.searchForTrigger('searchUsers')).results.length).toBeGreaterThan(1);
	const policies = await bench.engine.loadOptionsForTrigger('getPtoPolicies');
	expect(policies.every(({ value }) => /^\d+$/.test(String(value)))).toBe(true);
	expect(policies.length).toBeGreaterThan(1);
});

/** Makes ClayHR return a list of skills. */
async function list(...ids: unknown[]): Promise<void> {
	await bench.sandbox.control('DELETE', '/faults');
	const body = ids.map((id) => ({ id, skillCode: `Skill ${String(id)}` }));
	await clayHr.fault({ path: '/rm/api/skills', kind: 'status', status: 200, body });
}

it('emits no record that disappears and comes back, is listed twice or in another order', async () => {
	const trigger = begin({ event: 'newSkill' });
	await list(1, 2, 3);
	await trigger.poll();
	const seen: unknown[] = [];
	for (const ids of [[1, 3], [3, 2, 1, 2], [], [9, 1, 2, 3], [1, 2, 3], [2, 9, 1, 9]]) {
		await list(...ids);
		seen.push(...idsOf(await trigger.poll()));
		if (ids.length === 3) trigger.restart();
	}
	expect(seen).toEqual(['newSkill:9']);
});

describe('undocumented IDs', () => {
	it('cause an error if no record has a valid one, in manual mode too', async () => {
		await list(undefined, null);
		const message = 'ClayHR returned skills without IDs';
		await expect(begin({ event: 'newSkill' }).poll()).rejects.toThrow(message);
		await expect(bench.engine.poll({ event: 'newSkill' }, {}, { mode: 'manual' })).rejects.toThrow(message);
	});

	it('exclude only their own records, with a warning in the log', async () => {
		const trigger = begin({ event: 'newSkill' });
		await list(1, 2);
		await trigger.poll();
		expect(trigger.warnings).toEqual([]);
		for (const expected of [['newSkill:3'], []]) {
			await list(1, undefined, 2, null, 3, 'x9', -4, 1.5);
			expect(idsOf(await trigger.poll())).toEqual(expected);
			expect(trigger.warnings).toEqual([
				"ClayHR returned 5 of 8 skills without an ID. They were skipped. The trigger expects a whole number in the field 'id'.",
			]);
		}
	});

	it.each([2 ** 60, '1152921504606846977'])('that are too long cause an error: %j', async (id) => {
		const trigger = begin({ event: 'newSkill' });
		await list(1, 2);
		await trigger.poll();
		const before = structuredClone(trigger.staticData);
		await list(1, 2, 3, id);
		const message = `ClayHR returned skills with IDs that are too long for this trigger, such as ${String(id)}`;
		await expect(trigger.poll()).rejects.toThrow(message);
		expect(trigger.staticData).toEqual(before);
		await expect(bench.engine.poll({ event: 'newSkill' }, {}, { mode: 'manual' })).rejects.toThrow(message);
	});

	it('may be text', async () => {
		const trigger = begin({ event: 'newSkill' });
		await list(1, '2');
		await trigger.poll();
		await list('1', 2, '3');
		expect(idsOf(await trigger.poll())).toEqual(['newSkill:3']);
		await list(1, 2, 3, '3');
		expect(await trigger.poll()).toEqual([]);
	});
});

it('refuses an unknown event', async () => {
	await expect(begin({ event: 'newMoon' }).poll()).rejects.toThrow("'Trigger On' has no event 'newMoon'");
});
