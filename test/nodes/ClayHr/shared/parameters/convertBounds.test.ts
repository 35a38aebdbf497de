import { convert } from '../../../../../nodes/ClayHr/shared/parameters/convert';
import { decimal, id, ids, integer, user } from '../../../../../nodes/ClayHr/shared/parameters/fields';

describe('D convert to a number with a minimum', () => {
	it.each([
		[integer('days', { least: 1 }), '1', 1],
		[integer('people', { least: 0 }), 0, 0],
		[decimal('hours', { least: 0 }), '0.5', 0.5],
	])('%j accepts %p', (form, input, value) => {
		expect(convert(input, form, 'UTC')).toEqual({ ok: true, value });
	});

	it.each([
		[integer('days', { least: 1 }), 0, 'a whole number, 1 or more'],
		[integer('days', { least: 1 }), '-3', 'a whole number, 1 or more'],
		[integer('days', { least: 1 }), 'soon', 'a whole number'],
		[decimal('hours', { least: 0 }), -0.5, 'a number, 0 or more'],
	])('%j rejects %p', (form, input, expected) => {
		expect(convert(input, form, 'UTC')).toEqual({ ok: false, expected });
	});

	const days = integer('days', { least: 1, fractionAdvice: 'use the half days' });

	it.each([0.5, '0.5', ' 1.5 '])('adds the advice about a fraction for %p', (input) => {
		const expected = 'a whole number (use the half days)';
		expect(convert(input, days, 'UTC')).toEqual({ ok: false, expected });
	});

	it.each([
		[0, 'a whole number, 1 or more'],
		['-2', 'a whole number, 1 or more'],
		['half', 'a whole number'],
	])('adds no such advice for %p', (input, expected) => {
		expect(convert(input, days, 'UTC')).toEqual({ ok: false, expected });
	});

	it('accepts any number without a minimum', () => {
		expect(convert(-3, integer('change'), 'UTC')).toEqual({ ok: true, value: -3 });
	});
});

describe('convert to an ID', () => {
	it.each([id('policy'), user('person'), ids('people')])('%j accepts 1 and above', (form) => {
		expect(convert(' 1 ', form, 'UTC')).toMatchObject({ ok: true });
		expect(convert(140001, form, 'UTC')).toMatchObject({ ok: true });
	});

	it.each([id('policy'), user('person'), ids('people')])('%j rejects smaller numbers', (form) => {
		for (const value of [0, '0', '000', -3, '-3', '-0']) {
			expect(convert(value, form, 'UTC')).toEqual({ ok: false, expected: expect.stringMatching(/, 1 or more$/) });
		}
	});

	it.each(['7,0', [7, -3], '0,7'])('rejects %j among several', (value) => {
		expect(convert(value, ids('people'), 'UTC')).toMatchObject({ ok: false });
	});
});
