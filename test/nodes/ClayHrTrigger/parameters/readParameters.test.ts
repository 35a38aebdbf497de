import type { INode } from 'n8n-workflow';

import { readParameters } from '../../../../nodes/ClayHrTrigger/parameters/readParameters';

const node: INode = { id: '1', name: 'Trigger', type: 'x', typeVersion: 1, position: [0, 0], parameters: {} };
const reading = (value: unknown, keyOwner: unknown = '140001') =>
	readParameters(node, () => value, { it: 'It', 'many.it': 'Them' }, keyOwner);
const locator = (value: unknown) => ({ __rl: true, mode: 'id', value });

describe('a number of days', () => {
	it.each([
		[7, 7],
		['7', 7],
		[0, 0],
		[60, 60],
	])('%p is %p', (value, expected) => {
		expect(reading(value).days('it', 60)).toBe(expected);
	});

	it.each([61, -1, 1.5, 'soon', '', null, undefined, true])('is not %p', (value) => {
		expect(() => reading(value).days('it', 60)).toThrow("'It' must be a whole number from 0 to 60, but is");
	});
});

describe('choices', () => {
	it.each([[['AP', 'RJ']], ['AP, RJ'], ['AP,RJ']])('are taken from %p', (value) => {
		expect(reading(value).choices('it', ['AP', 'RJ', 'WA'])).toEqual(['AP', 'RJ']);
	});

	it.each([[[]], [''], [null], [['AP', 'XX']], [{}]])('are refused when they are %p', (value) => {
		expect(() => reading(value).choices('it', ['AP', 'RJ'])).toThrow("'It' must be some of AP, RJ, but is");
	});
});

describe('IDs', () => {
	it.each([
		[
			[3, '4'],
			[3, 4],
		],
		['3, 4', [3, 4]],
		[5, [5]],
		[null, []],
		[undefined, []],
		['', []],
		[{}, []],
		[{ user: [{ userId: locator('3') }, { userId: locator(4) }] }, [3, 4]],
		[{ user: [{ userId: locator('') }] }, []],
		[locator('9'), [9]],
	])('of %p are %p', (value, expected) => {
		expect(reading(value).ids('it')).toEqual(expected);
	});

	it.each(['ada@example.com', ['3', 'x'], 1.5])('are not %p', (value) => {
		expect(() => reading(value).ids('many.it')).toThrow("'Them' must be IDs, which are whole numbers, but is");
	});

	it('can be asked for one at a time', () => {
		expect(reading(locator(' 77 ')).id('it')).toBe(77);
		for (const value of ['', null, '7, 8', 'x', locator('')])
			expect(() => reading(value).id('it')).toThrow("'It' must be one ID, a whole number");
	});

	it("of the key's owner come from the credential", () => {
		expect(reading(1).keyOwner()).toBe(140_001);
		expect(() => reading(1, 'me').keyOwner()).toThrow("'User ID' in the ClayHR credential must be a whole number");
	});
});

it('names a parameter that has no label as it is', () => {
	expect(() => readParameters(node, () => 'x', {}, 1).days('other', 3)).toThrow("'other' must be");
});
