import { byId } from '../../support/locators.mts';
import { openResourceBench } from '../../support/resourceBench.mts';

const bench = openResourceBench('form');

const userName = async (userId: unknown) => (await bench.stored('users', userId)).displayFullName;

it('Retrieve Forms', async () => {
	const items = await bench.items('getAll');
	const forms = (await bench.state('forms')).filter(({ type }) => type === 'FORM');
	expect(items.map(({ json }) => [json.id, json.name, json.code])).toEqual(
		forms.map(({ formId, name, code }) => [formId, name, code]),
	);
	expect(items[0]?.json).toMatchObject({
		status: 'active',
		type: 'FORM',
		isAnonymous: false,
		createdBy: await userName(forms[0]?.createUserId),
		createdAt: new Date(Number(forms[0]?.createdAt)).toISOString(),
	});
});

it('Retrieve Form Details', async () => {
	const [first, second] = await bench.items('get', { formId: '={{ $json.id }}' }, [{ id: 77 }, { id: 79 }]);
	expect(first).toMatchObject({ json: { id: 77, name: 'Exit interview' }, pairedItem: { item: 0 } });
	expect(first?.json).toMatchObject({
		sections: ['Leaving', 'Handover'],
		questionCount: 3,
		questions: ['4501: Why are you leaving?', '4502: Would you come back?', '4503: Who takes over your work?'],
	});
	expect(second).toMatchObject({ json: { id: 79, questions: ['4507: License plate'] }, pairedItem: { item: 1 } });
});

it('Retrieve Form Responses', async () => {
	const items = await bench.items('getAllResponses', { formId: byId(77), returnAll: true });
	const ofForm = (await bench.state('formAssignments')).filter(({ formId }) => formId === 77);
	const stored = (await bench.state('formResponses')).filter((one) =>
		ofForm.some(({ assignmentId }) => assignmentId === one.assignmentId),
	);
	expect(items.map(({ json }) => [json.id, json.itemId, json.response, json.assignmentId, json.userId])).toEqual(
		stored.map((one) => [one.responseId, one.itemId, one.response, one.assignmentId, one.createUserId]),
	);
	expect(items[0]?.json.question).toBe('Why are you leaving?');
	expect(await bench.items('getAllResponses', { formId: byId(79) })).toEqual([]);
});

it('Retrieve Completed Forms Assigned To The Authenticated User', async () => {
	const items = await bench.items('getAllOwn');
	const [assignment] = (await bench.state('formAssignments')).filter(
		({ userId, completed, formId }) => String(userId) === bench.sandbox.userId && completed && Number(formId) < 80,
	);
	expect(items.map(({ json }) => json)).toEqual([
		expect.objectContaining({
			id: assignment?.assignmentId,
			form: 'Equipment request',
			formId: 78,
			user: await userName(bench.sandbox.userId),
			userId: Number(bench.sandbox.userId),
			status: 'completed',
			statusCode: 'COMP',
			dueDate: assignment?.dueDate,
		}),
	]);
});

it("gets a user's responses", async () => {
	const user = { formResponseFilters: { formResponseUserId: byId(140009) } };
	const [byUser] = await bench.items('getResponse', { formId: byId(77), ...user });
	expect(byUser?.json).toMatchObject({
		id: 77,
		form: 'Exit interview',
		assignmentId: 8803,
		userId: 140009,
		answerCount: 3,
		answers: [
			'Why are you leaving?: A longer way to work',
			'Would you come back?: Maybe',
			'Who takes over your work?: My team lead',
		],
	});
	const filters = { formResponseFilters: { assignmentId: '={{ $json.assignment }}' } };
	const inputs = [{ assignment: 8803 }, { assignment: '8805' }];
	const items = await bench.items('getResponse', { formId: byId(77), ...filters }, inputs);
	expect(items.map(({ json, pairedItem }) => [json.userId, pairedItem])).toEqual([
		[140009, { item: 0 }],
		[140003, { item: 1 }],
	]);
});

it('Save A Form Item Response', async () => {
	const parameters = {
		formId: byId(77),
		formItemId: '={{ $json.item }}',
		formAssignmentId: 8801,
		formItemResponse: '={{ $json.text }}',
	};
	const inputs = [
		{ item: 4501, text: 'A new city' },
		{ item: 4503, text: 'Ravi & Söhne' },
	];
	const items = await bench.items('saveItemResponse', parameters, inputs);
	expect(items).toMatchObject([
		{ json: { success: true, assignmentId: 8801, itemId: 4501 }, pairedItem: { item: 0 } },
		{ json: { success: true, assignmentId: 8801, itemId: 4503 }, pairedItem: { item: 1 } },
	]);
	const stored = (await bench.state('formResponses')).filter(({ assignmentId }) => assignmentId === 8801);
	expect(stored.map(({ itemId, response }) => ({ item: itemId, text: response }))).toEqual(inputs);
});

it('Save A Form Response', async () => {
	const items = await bench.items('saveResponse', { formAssignmentId: '={{ $json.id }}' }, [
		{ id: 8802 },
		{ id: 8813 },
	]);
	expect(items).toMatchObject([
		{ json: { id: 8802, success: true }, pairedItem: { item: 0 } },
		{ json: { id: 8813, success: true }, pairedItem: { item: 1 } },
	]);
	for (const id of [8802, 8813]) expect(await bench.stored('formAssignments', id)).toMatchObject({ completed: true });
	expect((await bench.items('getAllOwn')).map(({ json }) => json.id)).toContain(8802);
});

it("shows ClayHR's message if an item belongs to another form", async () => {
	const parameters = { formId: byId(77), formItemId: byId(4504), formAssignmentId: 8801, formItemResponse: 'x' };
	const { error } = await bench.run('saveItemResponse', parameters);
	expect(error?.message).toBe('Assignment 8801, Item 4504: ClayHR rejected the request (409: failure) [item 0]');
});
