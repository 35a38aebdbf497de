import { openResourceBench } from '../../support/resourceBench.mts';

const bench = openResourceBench('announcement');

it('Create Announcement', async () => {
	const parameters = {
		announcementTitle: '={{ $json.title }}',
		announcementDescription: '={{ $json.text }}',
		announcementFields: { announcementStatus: 'D', url: 'https://example.com/a?b=c&d' },
	};
	const inputs = [
		{ title: 'Picnic & games', text: 'On Sunday\nat the lake' },
		{ title: 'Über uns', text: '100 %' },
	];
	const items = await bench.items('create', parameters, inputs);
	expect(items.map(({ json, pairedItem }) => [json.success, json.id, pairedItem])).toEqual([
		[true, 414, { item: 0 }],
		[true, 415, { item: 1 }],
	]);
	for (const [place, { title, text }] of inputs.entries())
		expect(await bench.stored('announcements', items[place]?.json.id)).toMatchObject({
			title,
			description: text,
			status: 'D',
			url: 'https://example.com/a?b=c&d',
		});
});

it('Retrieve Announcement', async () => {
	const items = await bench.items('get', { announcementId: '={{ $json.id }}' }, [{ id: 410 }, { id: 412 }]);
	const { title, description, url, createdAt, createUserId } = await bench.stored('announcements', 410);
	const author = await bench.stored('users', createUserId);
	expect(items).toMatchObject([
		{
			json: {
				id: 410,
				title,
				description,
				url,
				status: 'active',
				author: author.displayFullName,
				createdAt: new Date(Number(createdAt)).toISOString(),
			},
			pairedItem: { item: 0 },
		},
		{ json: { id: 412, status: 'draft', url: null }, pairedItem: { item: 1 } },
	]);
});

it('updates an announcement', async () => {
	const parameters = {
		announcementId: '={{ $json.id }}',
		announcementTitle: 'Changed',
		announcementDescription: 'New text',
		announcementStatus: 'I',
	};
	const items = await bench.items('update', parameters, [{ id: 410 }, { id: 411 }]);
	expect(items).toMatchObject([
		{ json: { id: 410, success: true }, pairedItem: { item: 0 } },
		{ json: { id: 411, success: true }, pairedItem: { item: 1 } },
	]);
	for (const id of [410, 411])
		expect(await bench.stored('announcements', id)).toMatchObject({
			title: 'Changed',
			description: 'New text',
			status: 'I',
		});
	const url = 'https://example.com/news';
	await bench.items('update', { ...parameters, announcementUpdateFields: { url } }, [{ id: 411 }]);
	expect(await bench.stored('announcements', 411)).toMatchObject({ url });
});

it('lists the attachments of an announcement', async () => {
	const documents = await bench.state('documents');
	const items = await bench.items('getAllAttachments', { announcementId: '={{ $json.id }}' }, [
		{ id: 411 },
		{ id: 410 },
	]);
	expect(items.map(({ json, pairedItem }) => [json.id, json.fileName, json.storageId, pairedItem])).toEqual(
		documents
			.filter(({ announcementId }) => announcementId === 410)
			.map(({ attachmentId, fileName, storageId }) => [attachmentId, fileName, storageId, { item: 1 }]),
	);
});

it('reports a missing announcement', async () => {
	const { error } = await bench.run('get', { announcementId: 7 });
	expect(error?.message).toBe('Announcement 7: ClayHR rejected the request (409: Failure) [item 0]');
});
