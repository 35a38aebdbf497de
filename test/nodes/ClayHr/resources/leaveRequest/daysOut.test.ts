import { daysOf, daysOut } from '../../../../../nodes/ClayHr/resources/leaveRequest/daysOut';

describe('the days of a period with a name', () => {
	it.each([
		['today', '2026-03-04', '2026-03-04', '2026-03-04'],
		['tomorrow', '2026-02-28', '2026-03-01', '2026-03-01'],
		['tomorrow', '2026-12-31', '2027-01-01', '2027-01-01'],
		['thisWeek', '2026-03-02', '2026-03-02', '2026-03-08'],
		['thisWeek', '2026-03-04', '2026-03-02', '2026-03-08'],
		['thisWeek', '2026-03-08', '2026-03-02', '2026-03-08'],
		['nextWeek', '2026-03-02', '2026-03-09', '2026-03-15'],
		['nextWeek', '2026-03-08', '2026-03-09', '2026-03-15'],
		['nextWeek', '2026-12-30', '2027-01-04', '2027-01-10'],
	] as const)('%s, on %s', (period, today, first, last) => {
		expect(daysOf(period, today)).toEqual({ first, last });
	});
});

describe('the records per person and day', () => {
	const week = { first: '2026-03-02', last: '2026-03-08' };
	const leave = (cardId: number, userId: number, date: string, leaveEndDate?: string) => ({
		cardId,
		date,
		leaveEndDate,
		userModel: { userId, displayFullName: `Person ${userId}` },
	});
	const shown = (...parameters: Parameters<typeof daysOut>) =>
		daysOut(...parameters).map(({ day, cardId }) => `${String(day)} ${String(cardId)}`);

	it('are the days of a leave that are in the period', () => {
		expect(shown([leave(1, 7, '2026-02-20', '2026-03-03')], week, false)).toEqual(['2026-03-02 1', '2026-03-03 1']);
		expect(shown([leave(1, 7, '2026-03-07', '2026-04-03')], week, false)).toEqual(['2026-03-07 1', '2026-03-08 1']);
		expect(shown([leave(1, 7, '2026-02-20', '2026-03-01')], week, false)).toEqual([]);
		expect(shown([leave(1, 7, '2026-03-09', '2026-03-10')], week, false)).toEqual([]);
	});

	describe('of a leave without an end', () => {
		const month = { first: '2026-03-01', last: '2026-03-31' };
		const endless = (date: string, lengths: object) => ({ ...leave(1, 7, date), ...lengths });

		it.each([
			[{}, ['04'], true],
			[{ totalLeaveDays: null, numberOfDays: 0 }, ['04'], true],
			[{ totalLeaveDays: 0.5 }, ['04'], undefined],
			[{ numberOfDays: '1' }, ['04'], undefined],
			[{ totalLeaveDays: 1.5 }, ['04', '05'], true],
			[{ totalLeaveDays: 5 }, ['04', '05', '06', '09', '10'], true],
			[{ numberOfDays: 3 }, ['04', '05', '06'], true],
			[{ numberOfDays: 2, leaveEndDate: '03/05/2026' }, ['04', '05'], true],
		])('are by its number of days: %j', (lengths, days, isUnknown) => {
			const records = daysOut([endless('2026-03-04', lengths)], month, true);
			expect(records.map(({ day }) => day)).toEqual(days.map((one) => `2026-03-${one}`));
			for (const record of records) expect(record).toMatchObject({ cardId: 1 });
			expect(records.map((record) => (record as { endIsUnknown?: true }).endIsUnknown)).toEqual(
				days.map(() => isUnknown),
			);
		});

		it('are those in the period, however long it is', () => {
			expect(shown([endless('2026-02-20', { totalLeaveDays: 8 })], week, false)).toEqual([
				'2026-03-02 1',
				'2026-03-03 1',
			]);
			expect(shown([endless('2026-03-06', { totalLeaveDays: 1e9 })], week, false)).toHaveLength(3);
			expect(shown([endless('2026-03-09', { totalLeaveDays: 5 })], week, false)).toEqual([]);
		});
	});

	it('leave out weekends if they are skipped', () => {
		expect(shown([leave(1, 7, '2026-03-06', '2026-03-09')], week, true)).toEqual(['2026-03-06 1']);
	});

	it('are sorted by day and name', () => {
		const requests = [leave(2, 9, '2026-03-03', '2026-03-04'), leave(1, 7, '2026-03-04')];
		expect(shown(requests, week, false)).toEqual(['2026-03-03 2', '2026-03-04 1', '2026-03-04 2']);
	});

	it('are one for a person with two requests for a day', () => {
		const requests = [leave(1, 7, '2026-03-04'), leave(2, 7, '2026-03-04', '2026-03-05')];
		expect(daysOut(requests, week, false)).toMatchObject([
			{ day: '2026-03-04', cardId: 1, otherRequests: [{ cardId: 2 }] },
			{ day: '2026-03-05', cardId: 2 },
		]);
	});

	it('are never one for two people whom ClayHR does not name', () => {
		const unnamed = (cardId: number) => ({ cardId, date: '2026-03-04' });
		expect(shown([unnamed(1), unnamed(2)], week, false)).toEqual(['2026-03-04 1', '2026-03-04 2']);
	});

	it('lack a leave without a day', () => {
		expect(daysOut([leave(1, 7, 'soon'), { cardId: 2 }], week, false)).toEqual([]);
	});
});
