import { type INode, NodeApiError, NodeOperationError } from 'n8n-workflow';

import { toNodeApiError } from '../../../../nodes/ClayHr/shared/http/failure';
import { operationError, shortened } from '../../../../nodes/ClayHr/shared/nodeErrors';
import { throwInvalidParameter } from '../../../../nodes/ClayHr/shared/parameters/invalidParameter';

const node: INode = { id: '1', name: 'ClayHR', type: 'clayHr', typeVersion: 1, position: [0, 0], parameters: {} };

// n8n replaces a message that contains such a code, even inside a word: "preexisting" contains EEXIST.
const words = [
	'ECONNREFUSED by policy',
	'ECONNRESET',
	'ETIMEDOUT',
	'ENOTFOUND',
	'ENOENT',
	'eacces',
	'a preexisting record',
	'getaddrinfo',
	'503 maintenance',
	'Bad Gateway',
];

describe.each(words)("an error whose message has '%s'", (said) => {
	it('keeps the message if ClayHR said it', () => {
		const error = toNodeApiError(node, { message: `Rejected (409: ${said})`, description: 'Wait', status: 409 }, 2);
		expect(error).toBeInstanceOf(NodeApiError);
		expect(error.message).toBe(`Rejected (409: ${said}) [item 2]`);
		expect(error.description).toBe('Wait');
		// n8n hands errors of nodes on like this.
		expect(new NodeApiError(node, error as never).message).toBe(error.message);
	});

	it('keeps the message if the user typed it', () => {
		const refuse = () => throwInvalidParameter({ node, itemIndex: 2 } as never, 'status', `is "${said}"`);
		expect(refuse).toThrow(NodeOperationError);
		expect(refuse).toThrow(`'status' is "${said}" [item 2]`);
	});
});

it('has no control characters and no marks of the writing direction', () => {
	const hostile = 'a\u001b[31mb\u0007c\u0000d\r\n2026 ERROR e\u202ef\u2066g\u200bh\u2028i\u007fj\u009bk\ud800l';
	const api = toNodeApiError(node, { message: hostile, subject: hostile, description: hostile }, 0);
	const own = operationError(node, hostile, { description: 'Wait' });
	for (const text of [api.message, String(api.description), own.message, ...api.messages, JSON.stringify(api)]) {
		expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
		expect(text).not.toMatch(/\\u|\\n|\\r/);
	}
	expect(own.message).toBe('a [31mb c d 2026 ERROR e f g h i j k l');
});

it('is shortened to whole characters', () => {
	expect(shortened(' \n ab ', 10)).toBe('ab');
	expect(shortened('abc', 2)).toBe('ab');
	expect(shortened('a🎉', 2)).toBe('a');
});
