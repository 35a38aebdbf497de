import { convert } from '../../../../../nodes/ClayHr/shared/parameters/convert';
import { email, emails } from '../../../../../nodes/ClayHr/shared/parameters/fields';

const one = (value: unknown) => convert(value, email('email'), 'UTC');
const several = (value: unknown) => convert(value, emails('emails'), 'UTC');

describe('convert to an email', () => {
	it.each([
		['ada@example.com', 'ada@example.com'],
		[' ada@example.com\n', 'ada@example.com'],
		['\u00a0ada@example.com\u00a0', 'ada@example.com'],
		['\u200bada@example.com\ufeff', 'ada@example.com'],
		['ada\u200d@example.com', 'ada@example.com'],
		['Ada.Stone+hr@sub.example.co.uk', 'Ada.Stone+hr@sub.example.co.uk'],
		["o'brien@example.com", "o'brien@example.com"],
		['ada.null@example.com', 'ada.null@example.com'],
		['null.ada@example.com', 'null.ada@example.com'],
		['Null@example.com', 'Null@example.com'],
		['nullo@example.com', 'nullo@example.com'],
		['anull.null@example.com', 'anull.null@example.com'],
		['nan.nancy@example.com', 'nan.nancy@example.com'],
		['AdaNaNcy@example.com', 'AdaNaNcy@example.com'],
		['ada@null.example', 'ada@null.example'],
		['jürgen@müller.example', 'jürgen@müller.example'],
	])('%j is %j', (value, sent) => {
		expect(one(value)).toEqual({ ok: true, value: sent });
	});

	it.each([
		'',
		' ',
		'ada',
		'N/A',
		'5678',
		'NaN',
		'null',
		'-',
		'ada@',
		'@example.com',
		'ada@example',
		'ada@example..com',
		'ada@example.com.',
		'ada@@example.com',
		'.@example.com',
		'ada.@example.com',
		'.stone@example.com',
		'ada..stone@example.com',
		'undefined@example.com',
		'undefined.stone@example.com',
		'ada.undefined@example.com',
		'ada_undefined@example.com',
		'adaundefined@example.com',
		'undefinedstone@example.com',
		'null@example.com',
		'NULL@example.com',
		'null.null@example.com',
		'Null.Null@example.com',
		'null_null@example.com',
		'null-null@example.com',
		'nullnull@example.com',
		'null.null.null@example.com',
		'undefined.null@example.com',
		'NaN@example.com',
		'ada.NaN@example.com',
		'ada.NaN.stone@example.com',
		'ada@undefined.example',
		'ada@hr.undefined.example',
		'ada@example.undefined',
		'ada@.example.com',
		'ada stone@example.com',
		'a@example.com, b@example.com',
		'a@example.com;b@example.com',
		'a@example.com b@example.com',
		'Ada <ada@example.com>',
		'<ada@example.com>',
		'"ada@example.com"',
		'mailto:ada@example.com',
		'ada@example.com?subject=x',
		'ada\u0000@example.com',
		'ada\ud800@example.com',
		5678,
		true,
		null,
		undefined,
		['ada@example.com'],
		{ email: 'ada@example.com' },
	])('rejects %j', (value) => {
		expect(one(value)).toEqual({ ok: false, expected: 'an email address' });
	});

	it('rejects a failed calculation', () => {
		expect(one(NaN)).toEqual({ ok: false, expected: 'an email address' });
	});
});

describe('convert to emails', () => {
	it.each([
		['a@x.com', ['a@x.com']],
		['a@x.com, b@x.com', ['a@x.com', 'b@x.com']],
		['a@x.com;b@x.com;', ['a@x.com', 'b@x.com']],
		['a@x.com\nb@x.com\n', ['a@x.com', 'b@x.com']],
		['a@x.com, a@x.com', ['a@x.com']],
		[
			[' a@x.com\u00a0', 'b@x.com; c@x.com'],
			['a@x.com', 'b@x.com', 'c@x.com'],
		],
	])('%j is %j', (value, sent) => {
		expect(several(value)).toEqual({ ok: true, value: sent });
	});

	it.each(['', ' , ', 'a@x.com, N/A', 'a@x.com b@x.com', ['a@x.com', 7], ['a@x.com', null], [], null, 7, {}])(
		'rejects %j',
		(value) => {
			const expected = 'a list of email addresses, or a text with commas or semicolons between them';
			expect(several(value)).toEqual({ ok: false, expected });
		},
	);
});
