import type { IDataObject } from 'n8n-workflow';

import { byId } from '../../support/locators.mts';
import { openResourceBench } from '../../support/resourceBench.mts';

const bench = openResourceBench('survey');

it('lists surveys', async () => {
	const surveys = (await bench.state('forms')).filter(({ type }) => type === 'SURVEY');
	const items = await bench.items('getAll');
	expect(items.map(({ json }) => [json.id, json.name, json.isAnonymous])).toEqual(
		surveys.map(({ formId, name, anonymous }) => [formId, name, anonymous]),
	);
});

it('Get Survey Details', async () => {
	const [first, second] = await bench.items('get', { surveyId: '={{ $json.id }}' }, [{ id: 81 }, { id: 82 }]);
	expect(first).toMatchObject({
		json: { id: 81, sections: ['Start'], questionCount: 2 },
		pairedItem: { item: 0 },
	});
	expect(second).toMatchObject({ json: { id: 82, isAnonymous: true }, pairedItem: { item: 1 } });
});

it('lists the responses to a survey', async () => {
	const stored = (await bench.state('formResponses')).filter(({ itemId }) => itemId === 4508 || itemId === 4509);
	const surveyId = byId(81);
	const items = await bench.items('getAllResponses', { surveyId, returnAll: true });
	expect(items.map(({ json }) => [json.id, json.itemId, json.response, json.userId])).toEqual(
		stored.map((one) => [one.responseId, one.itemId, one.response, one.createUserId]),
	);
	const limited = await bench.items('getAllResponses', { surveyId, limit: 2 });
	expect(limited.map(({ json }) => json)).toEqual(items.slice(0, 2).map(({ json }) => json));
});

it('adds the question to each response', async () => {
	const items = await bench.items('getAllResponses', { surveyId: byId('={{ $json.id }}'), limit: 1 }, [
		{ id: 81 },
		{ id: 82 },
	]);
	const forms = (await bench.state('forms')) as Array<{ sections: Array<{ items: IDataObject[] }> }>;
	const questions = forms.flatMap(({ sections }) => sections.flatMap((section) => section.items));
	expect(items).toHaveLength(2);
	for (const { json } of items)
		expect(json.question).toBe(questions.find(({ itemId }) => itemId === json.itemId)?.question);
});

it('lists responses without questions if ClayHR refuses the survey', async () => {
	const refusal = { path: '/rm/api/survey/view', kind: 'status', status: 403, body: { message: 'Forbidden' } };
	await bench.sandbox.control('POST', '/faults', refusal);
	const [response] = await bench.records('getAllResponses', { surveyId: byId(81), limit: 1 });
	expect(response).toMatchObject({ question: null, itemId: 4508, response: expect.any(String) });
});

it('fails if the survey is temporarily unreadable', async () => {
	await bench.sandbox.control('POST', '/faults', { path: '/rm/api/survey/view', kind: 'status', status: 500 });
	const { error } = await bench.run('getAllResponses', { surveyId: byId(81) });
	expect(error?.message).toContain('[item 0]');
});

it('Create Survey Item Response', async () => {
	const parameters = {
		surveyId: byId(82),
		surveyAssignmentId: 8812,
		surveyItemId: '={{ $json.item }}',
		surveyItemResponse: '={{ $json.text }}',
	};
	const inputs = [
		{ item: 4510, text: 9 },
		{ item: 4511, text: 'Good people' },
	];
	const items = await bench.items('saveItemResponse', parameters, inputs);
	expect(items.map(({ json, pairedItem }) => [json.success, json.itemId, pairedItem])).toEqual([
		[true, 4510, { item: 0 }],
		[true, 4511, { item: 1 }],
	]);
	const stored = (await bench.state('formResponses')).filter(({ assignmentId }) => assignmentId === 8812);
	expect(stored.map(({ itemId, response }) => [itemId, response])).toEqual([
		[4510, '9'],
		[4511, 'Good people'],
	]);
});

it('Create Survey Response', async () => {
	const items = await bench.items('saveResponse', { surveyAssignmentId: '={{ $json.id }}' }, [
		{ id: 8807 },
		{ id: 8814 },
	]);
	expect(items.map(({ json, pairedItem }) => [json.success, json.id, pairedItem])).toEqual([
		[true, 8807, { item: 0 }],
		[true, 8814, { item: 1 }],
	]);
	for (const id of [8807, 8814]) expect(await bench.stored('formAssignments', id)).toMatchObject({ completed: true });
});
