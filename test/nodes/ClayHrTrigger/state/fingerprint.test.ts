import fc from 'fast-check';

import { fingerprint } from '../../../../nodes/ClayHrTrigger/state/fingerprint';

describe('a fingerprint', () => {
	it.each([
		[null, '7qW6B3'],
		[undefined, '7qW6B3'],
		[{ b: 1, a: [1, 'x'] }, '9IJBJ8'],
		[{ a: [1, 'x'], b: 1, c: undefined }, '9IJBJ8'],
	])('of %p is the same on every machine', (value, expected) => {
		expect(fingerprint(value)).toBe(expected);
	});

	it('has six characters and differs between values', () => {
		const values = fc.tuple(fc.jsonValue(), fc.jsonValue());
		fc.assert(
			fc.property(values, ([one, other]) => {
				expect(fingerprint(one)).toMatch(/^[\w-]{6}$/);
				fc.pre(JSON.stringify(one) !== JSON.stringify(other) && typeof one !== 'object');
				expect(fingerprint(one)).not.toBe(fingerprint(other));
			}),
		);
	});

	it('depends on the order of lists and on the keys of values', () => {
		expect(fingerprint([1, 2])).not.toBe(fingerprint([2, 1]));
		expect(fingerprint({ a: 1, b: 2 })).not.toBe(fingerprint({ a: 2, b: 1 }));
		expect(fingerprint({ a: 1 })).not.toBe(fingerprint([1]));
		expect(fingerprint('1')).not.toBe(fingerprint(1));
	});
});
