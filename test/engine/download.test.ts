import type { IDataObject } from 'n8n-workflow';

import { Engine } from '../support/engine.mts';
import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { contentOf } from '../support/storedFile.mts';

let sandbox: Sandbox;

beforeAll(async () => {
	sandbox = await openSandbox();
});

afterAll(async () => await sandbox.close());

const download = {
	resource: 'document',
	operation: 'download',
	documentFileName: 'handbook.pdf',
	documentField: 'file',
};

it('returns a file with name, type and size', async () => {
	const { items, error } = await new Engine(sandbox.access).run(download);
	expect(error).toBeUndefined();
	const documents = await sandbox.control<IDataObject[]>('GET', '/state/documents');
	const { contentBase64 } = documents.find(({ fileName }) => fileName === 'handbook.pdf') ?? {};
	const stored = Buffer.from(String(contentBase64), 'base64');
	expect(items).toEqual([
		{
			json: { fileName: 'handbook.pdf', mimeType: 'application/pdf', fileSize: stored.length },
			binary: { file: expect.objectContaining({ fileName: 'handbook.pdf', mimeType: 'application/pdf' }) },
			pairedItem: { item: 0 },
		},
	]);
	expect(await contentOf(items[0]?.binary?.file)).toEqual(stored);
	expect(stored.toString('latin1')).toMatch(/^%PDF-1\.4/);
});

it.each([
	{ code: 1, message: 'ok', data: 'no file!' },
	{ code: 1, data: 'failure' },
])('reports a response without a file: %j', async (body) => {
	await sandbox.control('POST', '/faults', {
		path: '/rm/api/attachment/download',
		kind: 'status',
		status: 200,
		body,
		times: 1,
	});
	const { error } = await new Engine(sandbox.access).run(download);
	expect(error?.message).toBe("Document handbook.pdf: ClayHR's answer holds no file that can be read [item 0]");
});
