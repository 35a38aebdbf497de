import type { IDataObject } from 'n8n-workflow';

import { openResourceBench } from '../../support/resourceBench.mts';
import { contentOf } from '../../support/storedFile.mts';

const bench = openResourceBench('document');

const downloading = (documentFileName: string) => ({ documentFileName, documentField: 'file' });

it('List Document Library', async () => {
	const { error, items } = await bench.run('getAll');
	expect(error).toBeUndefined();
	const library = (await bench.state('documents')).filter(({ announcementId }) => announcementId === null);
	expect(items.map(({ json }) => [json.id, json.fileName, json.folder, json.storageId])).toEqual(
		library.map(({ attachmentId, fileName, folder, storageId }) => [attachmentId, fileName, folder, storageId]),
	);
	const bytes = library.map(({ contentBase64 }) => Buffer.from(String(contentBase64), 'base64').length);
	expect(items.map(({ json }) => json.size)).toEqual(bytes);
});

it('Download Document', async () => {
	const inputs = ['handbook.pdf', 'logo.png', 'welcome.txt'].map((name) => ({ name }));
	const { error, items } = await bench.run('download', downloading('={{ $json.name }}'), inputs);
	expect(error).toBeUndefined();
	const stored = await bench.state('documents');
	const types = ['application/pdf', 'image/png', 'text/plain'];
	inputs.forEach(({ name }, place) => {
		const content = stored.find(({ fileName }) => fileName === name)?.contentBase64;
		expect(items[place]).toMatchObject({
			json: { fileName: name, mimeType: types[place] },
			binary: { file: { data: content, fileName: name } },
			pairedItem: { item: place },
		});
	});
});

describe('D a refused file name', () => {
	const refuseOnce = async (times: number) => {
		const path = '/rm/api/attachment/download';
		await bench.sandbox.control('POST', '/faults', { path, kind: 'status', status: 409, message: 'failure', times });
	};
	const namesAsked = async () => {
		const log = await bench.sandbox.control<IDataObject[]>('GET', '/requests?path=/rm/api/attachment/download');
		return log.map(({ query }) => Object(query).fileName);
	};

	it.each([
		['fileName', 'storageId'],
		['storageId', 'fileName'],
	])('is looked up in the library: %s, then %s', async (given, other) => {
		const [document] = await bench.state('documents');
		await refuseOnce(1);
		const { error, items } = await bench.run('download', downloading(String(document?.[given])));
		expect(error).toBeUndefined();
		expect((await contentOf(items[0]?.binary?.file)).toString('base64')).toBe(document?.contentBase64);
		expect(await namesAsked()).toEqual([document?.[given], document?.[other]]);
	});

	it('fails if ClayHR refuses both names, or if the file has one name only', async () => {
		await refuseOnce(2);
		const { error } = await bench.run('download', downloading('handbook.pdf'));
		expect(error?.message).toBe('Document handbook.pdf: ClayHR rejected the request (409: failure) [item 0]');
		expect(await namesAsked()).toHaveLength(2);
		const missing = await bench.run('download', downloading('missing.pdf'));
		expect(missing.error?.message).toBe('Document missing.pdf: ClayHR rejected the request (409: failure) [item 0]');
		expect(await namesAsked()).toHaveLength(3);
	});

	it('is an error if the library is refused too', async () => {
		await refuseOnce(1);
		const fault = { path: '/rm/api/documentLibrary', kind: 'status', status: 403, message: 'No permission.', times: 1 };
		await bench.sandbox.control('POST', '/faults', fault);
		const { error } = await bench.run('download', downloading('handbook.pdf'));
		expect(error?.message).toBe('Document handbook.pdf: ClayHR rejected the request (409: failure) [item 0]');
		expect(await namesAsked()).toHaveLength(1);
	});
});
