import { convert } from '../../../../../nodes/ClayHr/shared/parameters/convert';
import type { WireType } from '../../../../../nodes/ClayHr/shared/parameters/fields';

const types: WireType[] = ['text', 'integer', 'integers', 'digits', 'user', 'number', 'date', 'json'];

describe.each(types)('D a failed calculation is not a value of type %s', (type) => {
	it.each([NaN, Infinity, -Infinity])('%p', (value) => {
		expect(convert(value, { type }, 'UTC')).toMatchObject({ ok: false, given: String(value) });
	});

	it('within a list, or as text', () => {
		expect(convert([1, NaN], { type }, 'UTC')).toMatchObject({ ok: false });
		expect(convert('NaN', { type }, 'UTC')).toMatchObject({ ok: false });
	});
});

it('nor is it deep inside JSON', () => {
	expect(convert({ a: [{ b: NaN }] }, { type: 'json' }, 'UTC')).toMatchObject({ ok: false });
	expect(convert({ a: [{ b: 0 }] }, { type: 'json' }, 'UTC')).toEqual({ ok: true, value: { a: [{ b: 0 }] } });
});

it.each(['Nan', 'Infinity', 'NaN-7'])('the text %p is accepted', (value) => {
	expect(convert(value, { type: 'text' }, 'UTC')).toEqual({ ok: true, value });
});
