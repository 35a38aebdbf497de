import { convert } from '../../../../../nodes/ClayHr/shared/request/convert';
import { decimal, integer } from '../../../../../nodes/ClayHr/shared/request/fields';

describe('convert to a number that has a least one', () => {
	it.each([
		[integer('days', { least: 1 }), '1', 1],
		[integer('people', { least: 0 }), 0, 0],
		[decimal('hours', { least: 0 }), '0.5', 0.5],
	])('%j takes %p', (form, input, value) => {
		expect(convert(input, form, 'UTC')).toEqual({ ok: true, value });
	});

	it.each([
		[integer('days', { least: 1 }), 0, 'a whole number, 1 or more'],
		[integer('days', { least: 1 }), '-3', 'a whole number, 1 or more'],
		[integer('days', { least: 1 }), 'soon', 'a whole number'],
		[decimal('hours', { least: 0 }), -0.5, 'a number, 0 or more'],
	])('%j refuses %p', (form, input, expected) => {
		expect(convert(input, form, 'UTC')).toEqual({ ok: false, expected });
	});

	it('takes any without one', () => {
		expect(convert(-3, integer('id'), 'UTC')).toEqual({ ok: true, value: -3 });
	});
});
