import { convert } from '../../../../../nodes/ClayHr/shared/parameters/convert';
import { duration } from '../../../../../nodes/ClayHr/shared/parameters/fields';

describe('convert to a time worked', () => {
	it.each([
		['7:30', '07:30:00'],
		['07:30', '07:30:00'],
		['7:30:15', '07:30:15'],
		[' 07:30:00 ', '07:30:00'],
		['0:05', '00:05:00'],
		['00:00:00', '00:00:00'],
		['24:00', '24:00:00'],
		[7.5, '07:30:00'],
		['7.5', '07:30:00'],
		['7.25', '07:15:00'],
		[8, '08:00:00'],
		['8', '08:00:00'],
		['.5', '00:30:00'],
		[0, '00:00:00'],
		[0.1, '00:06:00'],
		[7.333333, '07:20:00'],
		[7.99999999, '08:00:00'],
		['24', '24:00:00'],
	])('%p is %p', (value, sent) => {
		expect(convert(value, duration('timeWorked'), 'UTC')).toEqual({ ok: true, value: sent });
	});

	it.each([
		'07:75:00',
		'07:30:75',
		'7:5',
		'-01:00',
		'-1',
		-1,
		-0.5,
		'24:01',
		24.5,
		'25:00:00',
		'100:00',
		'7,5',
		'7h 30m',
		'7:30 PM',
		'07:30:00:00',
		'2026-03-02T07:30:00',
		'n/a',
		'',
		'1e1',
		NaN,
		Infinity,
		1e-7,
		null,
		true,
		{},
	])('rejects %p', (value) => {
		const expected = 'a time of 24 hours at most, such as 7:30, 07:30:00 or 7.5';
		expect(convert(value, duration('timeWorked'), 'UTC')).toEqual({ ok: false, expected });
	});
});
