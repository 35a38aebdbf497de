import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { byId } from '../../support/locators.mts';
import { openTriggerBench } from '../../support/triggerBench.mts';
import { idsOf } from '../../support/triggerLife.mts';

const { bench, begin, clayHr } = openTriggerBench();
const formId = 77;
const responses = (parameters: INodeParameters = {}) => ({
	event: 'newFormResponse',
	formId: byId(formId),
	...parameters,
});

const item = (dynamicFormItemId: number, name: string) => ({ dynamicFormItemId, name });
const FormData = {
	dynamicFormId: formId,
	name: 'Exit interview',
	sectionModelList: [
		{
			name: 'Reasons',
			dynamicFormItemModelList: [item(1, 'Why do you leave?'), item(2, 'Comments'), item(3, 'Comments')],
		},
	],
};

/** An answer as ClayHR lists it. The response IDs are the times, too. */
const answer = (responseId: number, assignmentId: number | null, itemId: number, response: string) => ({
	responseId,
	assignmentId,
	itemId,
	response,
	createUserId: 140_000 + Number(assignmentId),
	createts: 1_700_000_000_000 + responseId * 1000,
});

/** Makes ClayHR list answers to the form. */
async function list(...answers: IDataObject[]): Promise<void> {
	await bench.sandbox.control('DELETE', '/faults');
	const Responses = Object.fromEntries(answers.map((one, index) => [String(index), one]));
	const body = { FormData, Responses };
	await clayHr.fault({ path: '/rm/api/responselist', kind: 'status', status: 200, body });
}

const old = answer(11, 5, 1, 'A new city');

describe('New Form Response, one event per person', () => {
	it("joins a person's new answers with the earlier ones and their questions", async () => {
		const trigger = begin(responses());
		await list(old, answer(12, 6, 1, 'A new job'));
		expect(await trigger.poll()).toEqual([]);
		await list(
			answer(15, 7, 3, 'No'),
			old,
			answer(14, 5, 3, 'None'),
			answer(12, 6, 1, 'A new job'),
			answer(13, 5, 2, 'Nice team'),
		);
		expect(await trigger.poll()).toEqual([
			{
				eventId: 'newFormResponse:7:15',
				event: 'newFormResponse',
				occurredAt: '2023-11-14T22:13:35.000Z',
				formId,
				answersByQuestion: { Comments: 'No' },
				id: 7,
				userId: 140_007,
				answers: ['Comments: No'],
				answerCount: 1,
				firstAnsweredAt: '2023-11-14T22:13:35.000Z',
				lastAnsweredAt: '2023-11-14T22:13:35.000Z',
			},
			{
				eventId: 'newFormResponse:5:14',
				event: 'newFormResponse',
				occurredAt: '2023-11-14T22:13:34.000Z',
				formId,
				answersByQuestion: { 'Why do you leave?': 'A new city', Comments: 'Nice team', 'Comments (3)': 'None' },
				id: 5,
				userId: 140_005,
				answers: ['Why do you leave?: A new city', 'Comments: Nice team', 'Comments: None'],
				answerCount: 3,
				firstAnsweredAt: '2023-11-14T22:13:31.000Z',
				lastAnsweredAt: '2023-11-14T22:13:34.000Z',
			},
		]);
		trigger.restart();
		expect(await trigger.poll()).toEqual([]);
	});

	it('emits answers without an assignment one by one', async () => {
		const trigger = begin(responses());
		await list(old);
		await trigger.poll();
		await list(old, answer(12, null, 1, 'Rain'), answer(13, null, 1, 'Snow'));
		expect(idsOf(await trigger.poll())).toEqual(['newFormResponse:12:12', 'newFormResponse:13:13']);
	});

	it('returns the answers as ClayHR sends them in raw output, and selected fields', async () => {
		const raw = begin(responses({ options: { output: 'raw' } }));
		const selected = begin(responses({ options: { output: 'selected', outputFields: ['itemIds'] } }));
		await list();
		await raw.poll();
		await selected.poll();
		await list(old);
		expect(await raw.poll()).toMatchObject([{ assignmentId: 5, Responses: [old] }]);
		const [event = {}] = await selected.poll();
		expect(event).toMatchObject({ id: 5, itemIds: [1], answersByQuestion: { 'Why do you leave?': 'A new city' } });
		expect(event).not.toHaveProperty('answers');
	});

	it('shows one person in manual mode', async () => {
		await list(old, answer(12, 6, 1, 'A new job'), answer(13, 5, 2, 'Nice team'));
		const { events } = await bench.engine.poll(responses(), {}, { mode: 'manual' });
		expect(events).toMatchObject([{ id: 5, answerCount: 2 }]);
	});
});

it('New Form Response, one event per answer: names the question of each', async () => {
	const trigger = begin(responses({ formEventPer: 'answer' }));
	await list(old);
	await trigger.poll();
	await list(old, answer(13, 5, 2, 'Nice team'), answer(14, 5, 3, 'None'));
	expect(await trigger.poll()).toMatchObject([
		{ eventId: 'newFormResponse:13', id: 13, question: 'Comments', response: 'Nice team' },
		{ eventId: 'newFormResponse:14', id: 14, question: 'Comments', response: 'None' },
	]);
});

it('keeps what it knows when the choice changes', async () => {
	const trigger = begin(responses({ formEventPer: 'answer' }));
	await list(old);
	await trigger.poll();
	trigger.set(responses());
	expect(await trigger.poll()).toEqual([]);
	await list(old, answer(13, 5, 2, 'Nice team'));
	expect(idsOf(await trigger.poll())).toEqual(['newFormResponse:5:13']);
});

describe('a form by name', () => {
	const byName = (name: string) => responses({ formId: { __rl: true, mode: 'name', value: name } });
	const forms = async (...names: string[]) =>
		await clayHr.fault({
			path: '/rm/api/getdynaforms',
			kind: 'status',
			status: 200,
			body: { data: names.map((name, index) => ({ dynamicFormId: formId + index, name })) },
		});

	it('is the same form as by its ID', async () => {
		const trigger = begin(byName(' exit interview '));
		await list(old);
		await forms('Exit Interview', 'Entry Interview');
		await trigger.poll();
		await list(old, answer(12, 6, 1, 'A new job'));
		const { events } = await bench.engine.poll(responses(), trigger.staticData);
		expect(events).toMatchObject([{ event: 'newFormResponse' }]);
	});

	it.each([
		[['Entry Interview'], "No form is named 'Exit Interview'. ClayHR has: Entry Interview"],
		[['Exit Interview', 'Exit Interview'], "More than one form is named 'Exit Interview': the IDs are 77, 78"],
	])('is refused among %j', async (names, message) => {
		await forms(...names);
		const trigger = begin(byName('Exit Interview'));
		await expect(trigger.poll()).rejects.toThrow(message);
		expect(trigger.staticData).toEqual({});
	});
});
