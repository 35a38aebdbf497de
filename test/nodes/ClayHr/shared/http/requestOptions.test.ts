import type { INode, NodeParameterValueType } from 'n8n-workflow';

import { parseRequestOptions } from '../../../../../nodes/ClayHr/shared/http/requestOptions';

const nodeWith = (requestOptions: NodeParameterValueType): INode => ({
	id: '1',
	name: 'ClayHR',
	type: 'clayHr',
	typeVersion: 1,
	position: [0, 0],
	parameters: { requestOptions },
});

/** Parses an option that the node has as an expression. */
const parse = (option: 'proxy' | 'timeout', value: unknown, itemIndex?: number) =>
	parseRequestOptions(nodeWith({ [option]: '={{ $json.value }}' }), { [option]: value }, itemIndex);

const number = 'must be a number from 1 to 2147483647';

describe('Timeout', () => {
	it.each([
		[undefined, 'has no value'],
		[null, 'has no value'],
		['', 'has no value'],
		[Number.NaN, number],
		['10 s', number],
		[0, number],
		[0.5, number],
		[-5, number],
		[Infinity, number],
		[2 ** 31, number],
		['2147483648', number],
		[1e15, number],
		[true, number],
		[[5000], number],
		[{}, number],
		['  ', number],
	])('of %p is refused, because n8n would wait five minutes instead', (value, problem) => {
		expect(() => parse('timeout', value, 3)).toThrow(`'Timeout' under Request Options ${problem} [item 3]`);
	});

	it.each([60_000, '60000', 1, 2 ** 31 - 1, '1e3'])('of %p is a number of milliseconds', (value) => {
		expect(parse('timeout', value, 0)).toEqual({ timeout: Number(value) });
	});

	it('without a value is ignored in the editor, where an expression may have none', () => {
		expect(parse('timeout', undefined)).toEqual({});
	});

	it.each([{}, { timeout: '' }, undefined])('is not set by %j', (requestOptions) => {
		expect(parseRequestOptions(nodeWith(requestOptions), requestOptions, 0)).toEqual({});
	});
});

describe('Proxy', () => {
	it.each(['http://ada:100%@proxy.example', 'http://100%:pw@proxy.example', 'http://ada:%FF@proxy.example'])(
		'%s is refused with the field and what to write',
		(proxy) => {
			expect(() => parse('proxy', proxy, 0)).toThrow(
				"'Proxy' under Request Options has a % that is not escaped [item 0]",
			);
			expect(() => parse('proxy', proxy)).toThrow(
				expect.objectContaining({ description: expect.stringContaining('write % as %25') }),
			);
		},
	);

	it('has a user name and a password without escapes', () => {
		expect(parse('proxy', 'http://ad%40a:100%25@proxy.example:3128', 0)).toEqual({
			proxy: {
				host: 'proxy.example',
				port: 3128,
				protocol: 'http',
				auth: { username: 'ad@a', password: '100%' },
			},
		});
	});
});
