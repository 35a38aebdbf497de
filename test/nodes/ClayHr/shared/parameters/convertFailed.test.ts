import { convert } from '../../../../../nodes/ClayHr/shared/parameters/convert';
import type { WireType } from '../../../../../nodes/ClayHr/shared/parameters/fields';

const types: WireType[] = [
	'text',
	'name',
	'integer',
	'integers',
	'digits',
	'user',
	'number',
	'date',
	'duration',
	'json',
];

describe.each(types)('D a failed calculation is not a value of type %s', (type) => {
	it.each([NaN, Infinity, -Infinity])('%p', (value) => {
		expect(convert(value, { type }, 'UTC')).toMatchObject({ ok: false });
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

it('half of a character is no text, also deep inside JSON', () => {
	for (const half of ['A\ud83d', '\ude00', 'A\udc00B'])
		for (const type of ['text', 'name', 'email', 'json'] as const)
			expect(convert(type === 'json' ? { a: [half] } : half, { type }, 'UTC')).toMatchObject({ ok: false });
	expect(convert('A\ud83d\ude00', { type: 'text' }, 'UTC')).toEqual({ ok: true, value: 'A\ud83d\ude00' });
});
