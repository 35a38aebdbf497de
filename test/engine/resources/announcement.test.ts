import type { IDataObject } from 'n8n-workflow';

import { Engine } from '../../support/engine.mts';
import { openSandbox, type Sandbox } from '../../support/sandbox.mts';

let sandbox: Sandbox;
let engine: Engine;

beforeAll(async () => {
	sandbox = await openSandbox({ date: '2026-03-02' });
	engine = new Engine(sandbox.access);
});

afterAll(async () => await sandbox.close());
beforeEach(async () => await sandbox.control('POST', '/reset', {}));

const run = async (operation: string, parameters: object, inputs: IDataObject[] = [{}]) => {
	const { error, items } = await engine.run({ resource: 'announcement', operation, ...parameters }, inputs);
	expect(error).toBeUndefined();
	return items;
};
const stored = async (id: unknown) => await sandbox.control<IDataObject>('GET', `/state/announcements/${String(id)}`);

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
	const items = await run('create', parameters, inputs);
	expect(items.map(({ json, pairedItem }) => [json.success, json.annId, pairedItem])).toEqual([
		[true, 414, { item: 0 }],
		[true, 415, { item: 1 }],
	]);
	for (const [place, { title, text }] of inputs.entries())
		expect(await stored(items[place]?.json.annId)).toMatchObject({
			title,
			description: text,
			status: 'D',
			url: 'https://example.com/a?b=c&d',
		});
});

it('Retrieve Announcement', async () => {
	const items = await run('get', { announcementId: '={{ $json.id }}' }, [{ id: 410 }, { id: 412 }]);
	const { title, description, url, createdAt, createUserId } = await stored(410);
	const author = await sandbox.control<IDataObject>('GET', `/state/users/${String(createUserId)}`);
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
	const items = await run('update', parameters, [{ id: 410 }, { id: 411 }]);
	expect(items).toMatchObject([
		{ json: { success: true, annId: 410 }, pairedItem: { item: 0 } },
		{ json: { success: true, annId: 411 }, pairedItem: { item: 1 } },
	]);
	for (const id of [410, 411])
		expect(await stored(id)).toMatchObject({ title: 'Changed', description: 'New text', status: 'I' });
	const url = 'https://example.com/news';
	await run('update', { ...parameters, announcementUpdateFields: { url } }, [{ id: 411 }]);
	expect(await stored(411)).toMatchObject({ url });
});

it('lists the attachments of an announcement', async () => {
	const documents = await sandbox.control<IDataObject[]>('GET', '/state/documents');
	const items = await run('getAllAttachments', { announcementId: '={{ $json.id }}' }, [{ id: 411 }, { id: 410 }]);
	expect(items.map(({ json, pairedItem }) => [json.id, json.fileName, json.storageId, pairedItem])).toEqual(
		documents
			.filter(({ announcementId }) => announcementId === 410)
			.map(({ attachmentId, fileName, storageId }) => [attachmentId, fileName, storageId, { item: 1 }]),
	);
});

it('says so when there is no such announcement', async () => {
	const { error } = await engine.run({ resource: 'announcement', operation: 'get', announcementId: 7 });
	expect(error?.message).toBe('ClayHR could not carry this out: Failure [item 0]');
});
