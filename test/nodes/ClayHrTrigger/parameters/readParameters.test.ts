import type { INode } from 'n8n-workflow';

import { readParameters } from '../../../../nodes/ClayHrTrigger/parameters/readParameters';

const node: INode = { id: '1', name: 'Trigger', type: 'x', typeVersion: 1, position: [0, 0], parameters: {} };
const reading = (value: unknown, userId: unknown = '140001', isSet = true) =>
	readParameters(node, () => ({ value, isSet }), userId);
const locator = (value: unknown) => ({ __rl: true, mode: 'id', value });

describe('a number of days', () => {
	it.each([
		[7, 7],
		['7', 7],
		[0, 0],
		[60, 60],
	])('%p is %p', (value, expected) => {
		expect(reading(value).days('daysAhead', 60)).toBe(expected);
	});

	it.each([61, -1, 1.5, 'soon', '', null, undefined, true])('is not %p', (value) => {
		expect(() => reading(value).days('daysAhead', 60)).toThrow(
			"'Days Ahead' must be a whole number from 0 to 60, but is",
		);
	});
});

describe('choices', () => {
	it.each([[['AP', 'RJ']], ['AP, RJ'], ['AP,RJ'], ['approved, Rejected'], [['ap', 'Approved', 'rj']]])(
		'are taken from %p',
		(value) => {
			expect(reading(value).choices('decisions', ['AP', 'RJ', 'WA'])).toEqual(['AP', 'RJ']);
		},
	);

	it.each([[[]], [''], [null], [['AP', 'XX']], [{}], [['AP', null]], [['AP', '']], ['AP, '], [[[]]]])(
		'are refused if they are %p',
		(value) => {
			expect(() => reading(value).choices('decisions', ['AP', 'RJ'])).toThrow(
				"'Decisions' must be one of approved (AP), rejected (RJ), but is",
			);
		},
	);
});

describe('IDs', () => {
	it.each([
		[
			[3, '4'],
			[3, 4],
		],
		['3, 4', [3, 4]],
		[5, [5]],
		[{ user: [{ userId: locator('3') }, { userId: locator(4) }] }, [3, 4]],
		[locator('9'), [9]],
	])('of %p are %p', (value, expected) => {
		expect(reading(value).ids('expenseUsers')).toEqual(expected);
	});

	it.each([
		'ada@example.com',
		['3', 'x'],
		1.5,
		Number.NaN,
		[Number.NaN],
		{ user: [{ userId: locator(Number.NaN) }] },
		0,
		'0',
		[3, 0],
		-3,
		true,
	])('are not %p', (value) => {
		expect(() => reading(value).ids('leaveFilters.users')).toThrow(
			"'Users' must be IDs (whole numbers from 1) or emails of users, but is",
		);
	});

	it.each([
		[null],
		[undefined],
		[''],
		[' '],
		[[]],
		[[null]],
		[[3, null]],
		[['3', '']],
		['3, '],
		[','],
		[{}],
		[{ user: [] }],
		[{ user: [{}] }],
		[{ user: [{ userId: locator('') }] }],
		[{ user: [{ userId: locator('3') }, { userId: locator(null) }] }],
		[{ user: null }],
		[locator(undefined)],
	])('are missing in %p, which is refused if the user set it', (value) => {
		expect(() => reading(value).ids('leaveFilters.users')).toThrow(
			"'Users' must be IDs (whole numbers from 1) or emails of users, but is",
		);
	});

	it.each([[{}], [null], [[]], [{ user: [] }]])('are [] for %p if the user did not set it', (value) => {
		expect(reading(value, 1, false).ids('leaveFilters.users')).toEqual([]);
	});

	it('can be read one at a time', () => {
		expect(reading(locator(' 77 ')).id('formId')).toBe(77);
		for (const value of ['', null, '7, 8', '7,', 'x', locator(''), 0, locator('0')])
			expect(() => reading(value).id('formId')).toThrow("'Form' must be one ID (a whole number from 1), but is");
	});

	it("of the API key's user comes from the credential", () => {
		expect(reading(1).apiKeyUserId()).toBe(140_001);
		for (const owner of ['me', '0', ''])
			expect(() => reading(1, owner).apiKeyUserId()).toThrow(
				"'User ID' in the ClayHR credential must be a whole number",
			);
	});
});

it('names a parameter without a label by its name', () => {
	expect(() => reading('x').days('other', 3)).toThrow("'other' must be");
});
