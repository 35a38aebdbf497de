import { convert } from '../../../../../nodes/ClayHr/shared/parameters/convert';
import type { WireType } from '../../../../../nodes/ClayHr/shared/parameters/fields';

const types: WireType[] = ['text', 'integer', 'integers', 'digits', 'user', 'number', 'date', 'json'];

describe.each(types)('a failed calculation is no %s', (type) => {
	it.each([NaN, Infinity, -Infinity])('%p', (value) => {
		expect(convert(value, { type }, 'UTC')).toMatchObject({ ok: false, given: String(value) });
	});

	it('within a list, or written as text', () => {
		expect(convert([1, NaN], { type }, 'UTC')).toMatchObject({ ok: false });
		expect(convert('NaN', { type }, 'UTC')).toMatchObject({ ok: false });
	});
});

it('deep in JSON it is none either', () => {
	expect(convert({ a: [{ b: NaN }] }, { type: 'json' }, 'UTC')).toMatchObject({ ok: false });
	expect(convert({ a: [{ b: 0 }] }, { type: 'json' }, 'UTC')).toEqual({ ok: true, value: { a: [{ b: 0 }] } });
});

it.each(['Nan', 'Infinity', 'NaN-7'])('the text %p is one', (value) => {
	expect(convert(value, { type: 'text' }, 'UTC')).toEqual({ ok: true, value });
});
