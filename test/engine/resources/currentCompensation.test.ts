import { byId } from '../../support/locators.mts';
import { fakeDate } from '../../support/fakeDate.mts';
import { openResourceBench } from '../../support/resourceBench.mts';

// User Compensation: Get Many Current.

const bench = openResourceBench('userCompensation');

beforeEach(() => fakeDate(Date.parse('2026-03-02T12:00:00Z')));
afterEach(() => void jest.useRealTimers());

const add = async (userId: number, compensationType: string, compensationEffectiveDate: string, amount: number) =>
	await bench.records('add', {
		compensationUserId: byId(userId),
		compensationType,
		compensationValue: amount,
		compensationCurrency: byId('USD'),
		compensationPeriod: 'YRLY',
		compensationStatus: 'ACTV',
		compensationEffectiveDate,
	});

it('gives one item per user and type, with what is paid today', async () => {
	for (const userId of [140009, 140010]) {
		await add(userId, 'bonus', '2026-01-01', 1000);
		await add(userId, 'bonus', '2026-03-02', 2000);
		await add(userId, 'bonus', '2026-03-03', 3000);
	}
	const chosen = { people: 'several', peopleUserIds: '140009, 140010', returnAll: true };
	const all = await bench.records('getAll', chosen);
	const current = await bench.records('getAllCurrent', chosen);
	const kinds = current.map(({ userId, type }) => `${String(userId)} ${String(type)}`);
	expect(kinds).toEqual([...new Set(kinds)]);
	expect(current.length).toBeLessThan(all.length);
	const bonuses = current.filter(({ type }) => type === 'bonus');
	expect(bonuses.map(({ userId, amount, effectiveDate }) => [userId, amount, effectiveDate])).toEqual([
		[140009, 2000, '2026-03-02'],
		[140010, 2000, '2026-03-02'],
	]);
	expect(bonuses[0]).toMatchObject({ user: expect.stringMatching(/./), email: expect.stringContaining('@') });
	expect(current.filter(({ userId, type }) => userId === 140009 && type === 'salary')).toHaveLength(1);
});

it('applies the limit to what is current', async () => {
	await add(140009, 'bonus', '2026-03-01', 1000);
	const current = await bench.records('getAllCurrent', { people: 'everybody', limit: 3 });
	expect(current).toHaveLength(3);
	expect(current.every(({ status }) => status === 'active')).toBe(true);
});
