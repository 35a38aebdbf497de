import { convert } from '../../../../../nodes/ClayHr/shared/request/convert';
import { date, decimal, integer, list, texts } from '../../../../../nodes/ClayHr/shared/request/fields';

const entry = {
	userId: integer('user'),
	'policy.id': integer('policy'),
	since: date('since'),
	value: decimal('value'),
};
const balances = list('balances', 'entries', entry);
const held = (...entries: object[]) => ({ entries });

it('makes objects of the entries, with numbers as numbers and days as days', () => {
	const one = {
		user: { __rl: true, mode: 'list', value: '7' },
		policy: '8',
		since: '2026-03-01T00:00:00',
		value: '1.5',
	};
	expect(convert(held(one, { user: 9, value: 0 }), balances, 'UTC')).toEqual({
		ok: true,
		value: [
			{ userId: 7, policy: { id: 8 }, since: '2026-03-01', value: 1.5 },
			{ userId: 9, value: 0 },
		],
	});
});

it('takes the list itself from an expression, and gives text where ClayHR wants text', () => {
	const asText = list('balances', 'entries', entry, true);
	expect(convert([{ user: 7 }], asText, 'UTC')).toEqual({ ok: true, value: '[{"userId":7}]' });
});

it.each([
	[{}, 'a list with an entry or more'],
	[held(), 'a list with an entry or more'],
	['7', 'a list with an entry or more'],
	[held({}), 'a list without empty entries'],
	[held({ user: '' }), 'a list without empty entries'],
	[held('text' as unknown as object), 'a list without empty entries'],
	[held({ user: 1 }, { user: 'Ada' }), "a list in which 'balances.user' is a whole number"],
])('refuses %j', (value, expected) => {
	expect(convert(value, balances, 'UTC')).toMatchObject({ ok: false, expected });
});

it.each([
	['a@b, c@d', ['a@b', 'c@d']],
	[
		['a@b', 7],
		['a@b', '7'],
	],
	['', undefined],
	[[{}], undefined],
])('reads several texts from %j', (value, expected) => {
	expect(convert(value, texts('emails'), 'UTC')).toEqual(
		expected ? { ok: true, value: expected } : { ok: false, expected: 'a list of texts' },
	);
});
