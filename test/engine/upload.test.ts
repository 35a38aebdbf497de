import { createHash } from 'node:crypto';

import type { IBinaryKeyData, IDataObject, INodeParameters } from 'n8n-workflow';

import { Engine } from '../support/engine.mts';
import { binaryOf, everyByte } from '../support/files.mts';
import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { storedFile } from '../support/storedFile.mts';

let sandbox: Sandbox;
beforeAll(async () => (sandbox = await openSandbox({ date: '2026-03-02' })));
afterAll(async () => await sandbox.close());
beforeEach(async () => await sandbox.control('POST', '/reset', {}));

const resume: INodeParameters = { resource: 'candidate', operation: 'uploadResume', resumeField: 'data' };
const picture = (userId: string): INodeParameters => ({
	resource: 'user',
	operation: 'uploadPicture',
	userId: { __rl: true, mode: 'id', value: userId },
	pictureField: 'photo',
});

/** Runs the node on one item for each set of files. */
const run = async (parameters: INodeParameters, files: IBinaryKeyData[], settings = {}) =>
	await new Engine(sandbox.access).run(parameters, Array(Math.max(1, files.length)).fill({}), settings, files);
const uploads = async () => await sandbox.control<IDataObject[]>('GET', '/state/uploads');
const requests = async () => await sandbox.control<IDataObject[]>('GET', '/requests');
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
			expect(await sandbox.control('GET', '/violations')).toEqual([]);
		},
	);

	it('of a large file arrive unchanged', async () => {
		const large = Buffer.concat([everyByte, Buffer.alloc(6_000_000, everyByte)]);
		expect((await run(resume, [{ data: binaryOf(large, 'large.pdf') }])).error).toBeUndefined();
		expect(await uploads()).toMatchObject([{ file: { size: large.length, sha256: sha256(large) } }]);
	});

	it('of each item are sent for it, in order', async () => {
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

it('a file that n8n keeps outside of the item is read and measured all the same', async () => {
	const kept = async (content: Buffer) => await storedFile(content, binaryOf(everyByte, 'cv.pdf'));
	const data = await kept(everyByte);
	expect(data.id).toMatch(/^filesystem/);
	expect((await run(resume, [{ data }])).error).toBeUndefined();
	expect(await uploads()).toMatchObject([{ file: { size: everyByte.length, sha256: sha256(everyByte) } }]);
	// Its size has to be asked for, which takes longer than looking at the first item's file.
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
		success: true,
		userId: 140009,
		imageName: 'p_140009.png',
		data: 'You successfully uploaded file.',
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

describe('is refused before anything is sent', () => {
	const good = { data: binaryOf(everyByte, 'cv.pdf') };

	it.each<[string, IBinaryKeyData, INodeParameters, RegExp]>([
		[
			'without a file',
			{},
			resume,
			/^'Input Data Field Name' must name a field with a file, but is "data": the item has no file \[item 1\]/,
		],
		['with a file elsewhere', { cv: good.data }, resume, /but is "data": the item's files are in "cv" \[item 1\]/],
		[
			'with an empty file',
			{ data: binaryOf(Buffer.alloc(0), 'cv.pdf') },
			resume,
			/not empty, but "data" has 0 bytes \[item 1\]/,
		],
		[
			'with no field named',
			good,
			{ ...resume, resumeField: "={{ $itemIndex === 1 ? '' : 'data' }}" },
			/has no value \[item 1\]/,
		],
	])('an item %s', async (_what, files, parameters, message) => {
		const { error } = await run(parameters, [good, files, good]);
		expect(error?.message).toMatch(message);
		expect(await requests()).toEqual([]);
	});

	it('alone, when the node continues on errors', async () => {
		const { items } = await run(resume, [good, {}, good], { onError: 'continueRegularOutput' });
		expect(items).toHaveLength(3);
		expect(items[1]?.json.error ?? items[1]?.error).toBeDefined();
		expect(await uploads()).toHaveLength(2);
	});

	it('with a user who does not exist by email, though the files are there', async () => {
		const userId = { __rl: true, mode: 'email', value: "={{ $itemIndex === 0 ? 'nobody@example.com' : $json.email }}" };
		const engine = new Engine(sandbox.access);
		const { email } = await sandbox.control<IDataObject>('GET', '/state/users/140009');
		const files = [{ photo: good.data }, { photo: good.data }];
		const { error } = await engine.run({ ...picture('1'), userId }, [{}, { email }], {}, files);
		expect(error?.message).toContain('nobody has "nobody@example.com"');
		expect(await uploads()).toEqual([]);
	});
});

it('says what ClayHR does not take, and what it may not do', async () => {
	const letter = binaryOf(Buffer.from('Dear all'), 'letter.pdf');
	const { error } = await run(resume, [{ data: letter }]);
	expect(error).toMatchObject({ httpCode: '400' });
	const employee = { ...sandbox.access, apiKey: 'sandbox-employee-key', userId: '140009' };
	const forbidden = await new Engine(employee).run(picture('140001'), [{}], {}, [{ photo: letter }]);
	expect(forbidden.error).toMatchObject({ httpCode: '403' });
	expect(await uploads()).toEqual([]);
});
