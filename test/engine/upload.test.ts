import { createHash } from 'node:crypto';

import type { IDataObject } from 'n8n-workflow';

import { openEngineBench } from '../support/engineBench.mts';
import { binaryOf, everyByte } from '../support/files.mts';
import { storedFile } from '../support/storedFile.mts';
import { picture, resume, uploadsIn } from '../support/uploadCalls.mts';

const bench = openEngineBench({ date: '2026-03-02' });
const { run, uploads } = uploadsIn(bench);
const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex');

describe('the bytes', () => {
	it.each(['cv.pdf', 'Łukasz 履歴書 “final” – ñ.pdf', 'the "last" one; really.pdf'])(
		'of %s arrive unchanged, with its name and type',
		async (fileName) => {
			const { items, error } = await run(resume, [{ data: binaryOf(everyByte, fileName) }]);
			expect(error).toBeUndefined();
			expect(items.map(({ json }) => json)).toEqual([
				{ success: true, message: 'success', fileName, mimeType: 'application/pdf', fileSize: 266 },
			]);
			expect(await uploads()).toMatchObject([
				{ kind: 'resume', file: { fileName, mimeType: 'application/pdf', size: 266, sha256: sha256(everyByte) } },
			]);
			expect(await bench.sandbox.control('GET', '/violations')).toEqual([]);
		},
	);

	it('of a large file arrive unchanged', async () => {
		const large = Buffer.concat([everyByte, Buffer.alloc(6_000_000, everyByte)]);
		expect((await run(resume, [{ data: binaryOf(large, 'large.pdf') }])).error).toBeUndefined();
		expect(await uploads()).toMatchObject([{ file: { size: large.length, sha256: sha256(large) } }]);
	});

	it('of each item are sent for that item, in order', async () => {
		const files = ['one', 'two', 'three'].map((name) => Buffer.from(`%PDF-1.4 ${name}`));
		const { items } = await run(
			resume,
			files.map((content, place) => ({ data: binaryOf(content, `${place}.pdf`) })),
		);
		expect(items.map(({ json, pairedItem }) => [json.fileName, pairedItem])).toEqual([
			['0.pdf', { item: 0 }],
			['1.pdf', { item: 1 }],
			['2.pdf', { item: 2 }],
		]);
		expect((await uploads()).map(({ file }) => (file as IDataObject).sha256)).toEqual(files.map(sha256));
	});
});

it("a file in n8n's binary store is read and measured", async () => {
	const kept = async (content: Buffer) => await storedFile(content, binaryOf(everyByte, 'cv.pdf'));
	const data = await kept(everyByte);
	expect(data.id).toMatch(/^filesystem/);
	expect((await run(resume, [{ data }])).error).toBeUndefined();
	expect(await uploads()).toMatchObject([{ file: { size: everyByte.length, sha256: sha256(everyByte) } }]);
	// n8n reads its size from the binary store, which takes longer than checking the first item's file.
	const empty = { data: await kept(Buffer.alloc(0)) };
	const { error } = await run(resume, [{ data: binaryOf(everyByte, 'cv.pdf') }, empty]);
	expect(error?.message).toContain('has 0 bytes [item 1]');
	expect(await uploads()).toHaveLength(1);
});

it('a picture is sent with its user', async () => {
	const photo = binaryOf(Buffer.from([137, 80, 78, 71]), 'me.png', 'image/png');
	const { items, error } = await run(picture('140009'), [{ other: binaryOf(everyByte, 'cv.pdf'), photo }]);
	expect(error).toBeUndefined();
	expect(items[0]?.json).toEqual({
		id: 140009,
		success: true,
		imageName: 'p_140009.png',
		result: 'You successfully uploaded file.',
		message: 'successful',
		fileName: 'me.png',
		mimeType: 'image/png',
		fileSize: 4,
	});
	expect(await uploads()).toMatchObject([
		{ kind: 'picture', ownerId: 140009, file: { mimeType: 'image/png', size: 4 } },
	]);
});

it('a file without a name gets one', async () => {
	const { items } = await run(resume, [{ data: { ...binaryOf(everyByte), fileExtension: 'pdf' } }]);
	expect(items[0]?.json.fileName).toBe('file.pdf');
	expect(await uploads()).toMatchObject([{ file: { fileName: 'file.pdf' } }]);
});
