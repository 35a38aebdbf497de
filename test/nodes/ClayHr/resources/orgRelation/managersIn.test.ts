import { managersIn } from '../../../../../nodes/ClayHr/resources/orgRelation/managersIn';

const today = '2026-03-02';
const line = { userId: 7, managerUserId: 1, relationType: 'RPT', status: 'A' };
const managers = (...lines: object[]) => managersIn(lines.map((one) => ({ ...line, ...one })) as never, 7, today);
const at = (day: string) => Date.parse(`${day}T00:00:00Z`);

it.each(['A', 'ACTV', 'Active', 'P', '', null, undefined])('a line with status %j is in force', (status) => {
	expect(managers({ status })).toEqual([1]);
});

it.each(['I', 'ARCHV', 'ARCHIVE', 'INACTV', 'archive'])('a line with status %j has ended', (status) => {
	expect(managers({ status })).toEqual([]);
});

it.each([
	['ended yesterday', { endDate: '2026-03-01' }, []],
	['ends today', { endDate: '2026-03-02' }, [1]],
	['ended yesterday, in milliseconds', { endDate: at('2026-03-01') }, []],
	['ended yesterday, in milliseconds as text', { endDate: String(at('2026-03-01')) }, []],
	['ends today, in milliseconds', { endDate: at('2026-03-02') }, [1]],
	['starts tomorrow', { startDate: '2026-03-03T00:00:00' }, []],
	['starts tomorrow, in milliseconds', { startDate: at('2026-03-03') }, []],
	['has dates without a value', { startDate: '', endDate: 0 }, [1]],
	['has dates in another form', { startDate: '03/03/2026', endDate: 'never' }, [1]],
])('a line that %s', (_what, dates, expected) => {
	expect(managers(dates)).toEqual(expected);
});

it('sorts managers by the type of the line, and names each once', () => {
	const types = ['Dotted Line', 'MATRIX', 'Functional', undefined, 'Manager', 'RPT'];
	const lines = types.map((relationType, index) => ({ relationType, managerUserId: index + 1 }));
	expect(managers(...lines, { managerUserId: 1 })).toEqual([6, 1, 4, 5, 2, 3]);
});

it('ignores lines of other users and lines without a manager', () => {
	expect(managers({ userId: 8 }, { managerUserId: null }, { managerUserId: 0 }, { managerUserId: 'x' })).toEqual([]);
});
