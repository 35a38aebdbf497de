import { convert } from '../../../../../nodes/ClayHr/shared/request/convert';

describe('convert to digits', () => {
	it.each([
		['0301234567', '0301234567'],
		[' 5550100 ', '5550100'],
		[5550100, '5550100'],
		['2147483647', '2147483647'],
	])('%p is %p', (input, value) => {
		expect(convert(input, { type: 'digits' }, 'UTC')).toEqual({ ok: true, value });
	});

	it.each(['2147483648', '+1 555', '555-0100', '', -5, 1.5, null, {}])('refuses %p', (input) => {
		const expected = 'digits only, 2147483647 at most';
		expect(convert(input, { type: 'digits' }, 'UTC')).toEqual({ ok: false, expected });
	});
});
