import { convert, filledEntries } from '../../../../../nodes/ClayHr/shared/parameters/convert';
import {
	date,
	choice,
	decimal,
	fixed,
	id,
	integer,
	lastDay,
	list,
	listAsText,
	needed,
	text,
	user,
} from '../../../../../nodes/ClayHr/shared/parameters/fields';

const entry = {
	userId: integer('user'),
	'policy.id': integer('policy'),
	since: date('since'),
	value: decimal('value'),
};
const balances = list('balances', 'entries', entry);
const held = (...entries: object[]) => ({ entries });

it('converts entries to objects, with numbers and days', () => {
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

it('accepts a list from an expression, and returns text if ClayHR takes text', () => {
	const asText = listAsText('balances', 'entries', entry);
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
])('rejects %j', (value, expected) => {
	expect(convert(value, balances, 'UTC')).toMatchObject({ ok: false, expected });
});

describe('D a list with users', () => {
	const people = list('people', 'entries', { userId: user('user'), policyId: needed(id('policy')), note: id('note') });

	it.each([
		undefined,
		null,
		'',
		' \u00a0',
		{ __rl: true, mode: 'list', value: '' },
		{ mode: 'list', value: '' },
		{ __rl: true, mode: 'id', value: null },
	])('rejects an entry with the user %j', (nobody) => {
		const entry = { user: nobody, policy: 8 };
		const expected = "a list in which every entry has a value in 'people.user'";
		expect(convert(held({ user: 7, policy: 8 }, entry), people, 'UTC')).toEqual({ ok: false, expected, given: entry });
	});

	it('rejects an entry without a needed value, and leaves out an empty optional value', () => {
		expect(convert(held({ user: 7, policy: ' ' }), people, 'UTC')).toMatchObject({ ok: false });
		expect(convert(held({ user: 7, policy: 8, note: ' ' }), people, 'UTC')).toEqual({
			ok: true,
			value: [{ userId: 7, policyId: 8 }],
		});
	});
});

describe('the entries of a list that are left out', () => {
	const addresses = list('addresses', 'entries', {
		type: choice('type', 'Home', 'Work'),
		currency: fixed(text('currency')),
		city: text('city'),
	});
	const home = { type: 'Home', currency: 'USD' };

	it.each([
		[held(home, { ...home, city: 'Rome' }, {}), [{ ...home, city: 'Rome' }]],
		[[home, { ...home, city: 'Rome' }], [{ ...home, city: 'Rome' }]],
		[held(home), undefined],
		[held({ ...home, city: ' \u00a0' }, { city: null }, {}), undefined],
		// Not a list of objects: refused, because something is wrong with it.
		[held('text' as unknown as object), ['text']],
	])('%j', (given, left) => {
		expect(filledEntries(given, addresses)).toEqual(left);
	});

	it.each([{}, { entries: [] }, [], '7', null])('no entry is left out of %j', (given) => {
		expect(filledEntries(given, addresses)).toBe(given);
	});

	it('no entry is left out if entries have a user', () => {
		const given = held({}, { policy: 8 });
		expect(filledEntries(given, list('people', 'entries', { userId: user('user'), policy: id('policy') }))).toEqual(
			given.entries,
		);
	});
});

describe('a period in a list entry', () => {
	const jobs = list('jobs', 'entries', { end: lastDay('until', 'from'), start: date('from') });

	it('may be one day, or have one end only', () => {
		const entries = [{ from: '2026-03-01', until: '2026-03-01' }, { until: '2026-03-01' }, { from: '2026-03-01' }];
		expect(convert(held(...entries), jobs, 'UTC')).toMatchObject({ ok: true });
	});

	it('does not end before it starts', () => {
		const entry = { from: '2026-03-02', until: '2026-03-01' };
		const expected = "a list in which 'jobs.until' is a date that is not before 'jobs.from' (2026-03-02)";
		expect(convert(held(entry), jobs, 'UTC')).toEqual({ ok: false, expected, given: '2026-03-01' });
	});

	it('with an invalid start is refused for the start', () => {
		const entry = { from: 'soon', until: '2026-03-01' };
		expect(convert(held(entry), jobs, 'UTC')).toMatchObject({
			ok: false,
			expected: expect.stringContaining("'jobs.from'"),
		});
	});
});
