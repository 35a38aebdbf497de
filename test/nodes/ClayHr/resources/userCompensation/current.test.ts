import { currentCompensations } from '../../../../../nodes/ClayHr/resources/userCompensation/current';

const pay = (financialId: number, compensationType: string, effectivedate: string, rest: object = {}) => ({
	financialId,
	compensationType,
	effectivedate,
	status: 'ACTV',
	...rest,
});
const ids = (...records: Array<ReturnType<typeof pay>>) =>
	currentCompensations(records, '2026-03-04').map(({ financialId }) => financialId);

it('keeps one record per type: the latest that has begun', () => {
	const records = [pay(1, 'sal', '2024-01-01'), pay(2, 'sal', '2026-01-01'), pay(3, 'sal', '2026-04-01')];
	expect(ids(...records, pay(4, 'bonus', '2025-01-01'))).toEqual([2, 4]);
});

it.each([
	['its last day is today', { enddate: '2026-03-04' }, [1]],
	['it ended yesterday', { enddate: '2026-03-03' }, []],
	['it has no end', { enddate: null }, [1]],
	['it is archived', { status: 'ARCHV' }, []],
	['it is provisional', { status: 'PVNL' }, []],
	['ClayHR names no status', { status: '' }, [1]],
])('counts if %s: %j gives %j', (_what, rest, expected) => {
	expect(ids(pay(1, 'sal', '2025-01-01', rest))).toEqual(expected);
});

it('takes both spellings of severance for one type', () => {
	expect(ids(pay(1, 'SVRC', '2025-01-01'), pay(2, 'SVCR', '2025-06-01'))).toEqual([2]);
});
