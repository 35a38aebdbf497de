import type { IDataObject, INode } from 'n8n-workflow';

import type { ItemContext } from '../../../../../nodes/ClayHr/shared/call';
import { readResponse } from '../../../../../nodes/ClayHr/shared/execute/readResponse';

const apiKey = 'key-1234567890';
const node: INode = { id: '1', name: 'ClayHR', type: 'x', typeVersion: 1, position: [0, 0], parameters: {} };
const context = { getNode: () => node, getCredentials: async () => await Promise.resolve({ apiKey }) };
const item = Object.assign(Object.create(null) as ItemContext, {
	node,
	context,
	itemIndex: 3,
	settings: { itemIndex: 3 },
});

const read = async (kind: 'rows' | 'record', body: unknown) => await readResponse(item, { kind }, { body });

describe('a response without the record', () => {
	it.each([
		['gives no words', { message: 'Success', data: null }, 'ClayHR did not find it (empty answer) [item 3]'],
		['says why', { message: 'No such user' }, 'ClayHR did not find it (No such user) [item 3]'],
		[
			'repeats the key',
			{ message: `Key ${apiKey} is void` },
			'ClayHR did not find it (Key (API key) is void) [item 3]',
		],
		[
			'repeats the key where the text is cut off',
			{ message: 'x'.repeat(495) + apiKey },
			`ClayHR did not find it (${'x'.repeat(495)}(API) [item 3]`,
		],
	])('is an error that %s', async (_what, body, message) => {
		await expect(read('record', body)).rejects.toMatchObject({ message, httpCode: '404', context: { itemIndex: 3 } });
	});
});

describe('a response with other values than records', () => {
	const said = (text: string) => `ClayHR answered with something else than records: ${text} [item 3]`;

	it.each([
		['a number', 'rows', 5, '5'],
		['a list of numbers', 'rows', [5, 6], '[5,6]'],
		['text in data', 'rows', { data: ['x'] }, '{"data":["x"]}'],
		['a number for a record', 'record', 5, '5'],
		['the key', 'rows', [apiKey], '["(API key)"]'],
		['the key where the text is cut off', 'rows', ['x'.repeat(95) + apiKey], `["${'x'.repeat(95)}(AP`],
		['control characters', 'rows', ['a\u2028b'], '["a b"]'],
	] as const)('is an error that shows the beginning: %s', async (_what, kind, body, text) => {
		const context = { itemIndex: 3 };
		await expect(read(kind, body)).rejects.toMatchObject({ message: said(text), httpCode: '200', context });
	});
});

it.each(['x', 5, [5], [{ id: 1 }]])('a response with %j in data has no record to simplify', async (data) => {
	const shape = { fields: { id: ({ id }: IDataObject) => String(id) } };
	const body = { message: 'Success', data };
	await expect(readResponse(item, { kind: 'record', shape }, { body })).rejects.toMatchObject({ httpCode: '200' });
	expect(await read('record', body)).toEqual([{ json: body }]);
});
