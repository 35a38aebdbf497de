import { convert } from '../../../../../nodes/ClayHr/shared/parameters/convert';

describe('convert to digits', () => {
	it.each([
		['0301234567', '0301234567'],
		[' 5550100 ', '5550100'],
		[5550100, '5550100'],
		[4155550123, '4155550123'],
		['4155550123', '4155550123'],
		['9007199254740991', '9007199254740991'],
	])('%p is %p', (input, value) => {
		expect(convert(input, { type: 'digits' }, 'UTC')).toEqual({ ok: true, value });
	});

	it.each(['9007199254740992', '+1 (415) 555-0123', '555-0100', '', -5, 1.5, null, {}])('rejects %p', (input) => {
		const expected = 'digits only, 9007199254740991 at most';
		expect(convert(input, { type: 'digits' }, 'UTC')).toEqual({ ok: false, expected });
	});
});
