import type { IBinaryKeyData, IDataObject, INodeParameters } from 'n8n-workflow';

import { Engine } from '../support/engine.mts';
import { openEngineBench } from '../support/engineBench.mts';
import { binaryOf, everyByte } from '../support/files.mts';
import { byEmail } from '../support/locators.mts';
import { picture, resume, uploadsIn } from '../support/uploadCalls.mts';

const bench = openEngineBench({ date: '2026-03-02' });
const { run, uploads } = uploadsIn(bench);
const requests = async () => await bench.sandbox.control<IDataObject[]>('GET', '/requests');

describe('D is rejected before anything is sent', () => {
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

	it('only one item, if the node continues on errors', async () => {
		const { items } = await run(resume, [good, {}, good], { onError: 'continueRegularOutput' });
		expect(items).toHaveLength(3);
		expect(items[1]?.json.error ?? items[1]?.error).toBeDefined();
		expect(await uploads()).toHaveLength(2);
	});

	it('with an unknown user by email, although the files exist', async () => {
		const userId = byEmail("={{ $itemIndex === 0 ? 'nobody@example.com' : $json.email }}");
		const engine = new Engine(bench.sandbox.access);
		const { email } = await bench.sandbox.control<IDataObject>('GET', '/state/users/140009');
		const files = [{ photo: good.data }, { photo: good.data }];
		const { error } = await engine.run({ ...picture('1'), userId }, [{}, { email }], {}, files);
		expect(error?.message).toContain('no user has "nobody@example.com"');
		expect(await uploads()).toEqual([]);
	});
});

it("shows ClayHR's error, and says which files are allowed", async () => {
	const letter = binaryOf(Buffer.from('Dear all'), 'letter.pdf');
	const { error } = await run(resume, [{ data: letter }]);
	expect(error).toMatchObject({ httpCode: '400' });
	const employee = { ...bench.sandbox.access, apiKey: 'sandbox-employee-key', userId: '140009' };
	const forbidden = await new Engine(employee).run(picture('140001'), [{}], {}, [{ photo: letter }]);
	expect(forbidden.error).toMatchObject({ httpCode: '403' });
	expect(await uploads()).toEqual([]);
});
