import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { call, type Json } from './callClayHr.mts';
import { textLike } from './matchers.mts';
import { operations, responses } from './openapiDescription.mts';
import { readExisting, smallestCall } from './smallestCall.mts';

let sandbox: Sandbox;
// What only the running sandbox knows.
let own: Json;

beforeAll(async () => {
	sandbox = await openSandbox({ date: '2026-03-02' });
	own = await readExisting(sandbox);
});
afterAll(() => sandbox.close());
beforeEach(() => sandbox.control('DELETE', '/violations'));

test.each(operations.map((operation) => [operation.id, operation] as const))(
	'%s responds as described',
	async (_id, operation) => {
		const { path, options } = smallestCall(operation, own);
		const { status, text } = await call(sandbox, path, options);
		const described = responses(operation)
			.map(([code]) => code)
			.filter((code) => code.startsWith('2'));
		expect({ status: described.includes(String(status)) ? 'described' : status, text }).toEqual({
			status: 'described',
			text: textLike(/\S/),
		});
		expect(await sandbox.control('GET', '/violations')).toEqual([]);
	},
);
