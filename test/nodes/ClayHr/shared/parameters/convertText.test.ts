import { convert } from '../../../../../nodes/ClayHr/shared/parameters/convert';
import { name, text } from '../../../../../nodes/ClayHr/shared/parameters/fields';

describe('a text is sent as typed', () => {
	it.each([
		' as typed \n',
		'Nan',
		'Infinity',
		'NaN-7',
		'The NaN is fixed',
		'undefined behavior',
		'null and undefined',
		'Jennifer Null',
		'Null',
		'N/A',
		'-',
		'#1',
	])('%j', (value) => {
		expect(convert(value, text('notes'), 'UTC')).toEqual({ ok: true, value });
	});
});

describe('a text that stands for a missing or failed value is rejected', () => {
	it.each([
		'NaN',
		' undefined ',
		'Invalid Date',
		'Invalid DateTime',
		'[object Object]',
		'Dear [object Object],',
		'Sum: NaN',
		'x NaN',
		'null',
		'NULL',
		'#N/A',
		'#REF!',
		'#VALUE!',
		'#NAME?',
		'#DIV/0!',
		'undefined undefined',
		'undefined, undefined',
		'undefined null',
		'NaN/NaN',
		'null null',
		'Null Null',
		'NULL, NULL',
		'nullnull',
		'null-null',
		'(null)',
		'(null) (null)',
	])('%j', (value) => {
		expect(convert(value, text('notes'), 'UTC')).toEqual({ ok: false, expected: 'text' });
		expect(convert(value, name('lastName'), 'UTC')).toEqual({ ok: false, expected: 'text' });
	});
});

it('yes or no is text, and no name', () => {
	expect(convert(true, text('notes'), 'UTC')).toEqual({ ok: true, value: 'true' });
	expect(convert(false, name('lastName'), 'UTC')).toMatchObject({ ok: false });
});

describe('a name', () => {
	it.each([
		['  Ada ', 'Ada'],
		['\u00a0Stone\u200b', 'Stone'],
		['\ufeffE-1042', 'E-1042'],
		['van  der Berg', 'van  der Berg'],
		['می\u200cرا', 'می\u200cرا'],
		['Null', 'Null'],
		['Jennifer Null', 'Jennifer Null'],
		['Nullah', 'Nullah'],
		['Null Nullmann', 'Null Nullmann'],
		['Na', 'Na'],
		['NA', 'NA'],
		['Nan', 'Nan'],
		['Jr.', 'Jr.'],
		["O'Brien-Smith", "O'Brien-Smith"],
		[1042, '1042'],
		['', ''],
	])('%j is sent as %j', (value, sent) => {
		expect(convert(value, name('lastName'), 'UTC')).toEqual({ ok: true, value: sent });
	});

	it.each(['N/A', 'n/a', ' N/A ', 'n.a.', '-', '--', '\u2014', '?', '.', 'Ada undefined', 'NaN Stone', 'Ada (NaN)'])(
		'is not %j',
		(value) => {
			const expected = 'text without a placeholder for a missing value';
			expect(convert(value, name('lastName'), 'UTC')).toEqual({ ok: false, expected });
		},
	);
});
