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
	['has dates of the year 0', { startDate: '0000-00-00', endDate: '0001-01-01T00:00:00' }, [1]],
	['has a dash for a date', { startDate: '-', endDate: 'N/A' }, [1]],
	['starts at the beginning of time', { startDate: '1970-01-01' }, [1]],
	['starts tomorrow, with an end in another form', { startDate: '2026-03-03', endDate: '31/12/2026' }, []],
	['ended yesterday, with a start in another form', { startDate: '31/12/2020', endDate: '2026-03-01' }, []],
	['ended, with an end in another form', { status: 'I', endDate: '31/12/2020' }, []],
])('a line that %s', (_what, dates, expected) => {
	expect(managers(dates)).toEqual(expected);
});

it.each([
	[{ endDate: '31/12/2020' }, 'end', '31/12/2020'],
	[{ endDate: '12/31/2030' }, 'end', '12/31/2030'],
	[{ endDate: 'Dec 31, 2020' }, 'end', 'Dec 31, 2020'],
	[{ endDate: '2020-1-5' }, 'end', '2020-1-5'],
	[{ endDate: 'never' }, 'end', 'never'],
	[{ endDate: 20201231 }, 'end', '20201231'],
	[{ endDate: [2020, 12, 31] }, 'end', '2020,12,31'],
	[{ endDate: at('2020-12-31') / 1000 }, 'end', '1970-01-19'],
	[{ endDate: at('2030-12-31') / 1000 }, 'end', '1970-01-23'],
	[{ startDate: '03/03/2026' }, 'start', '03/03/2026'],
])('%j leaves open whether the line is in force', (dates, which, value) => {
	expect(() => managers(dates)).toThrow(`The ${which} date can't be read: ${value}`);
});

it('sorts managers by the type of the line, and names each once', () => {
	const types = ['Dotted Line', 'MATRIX', 'Functional', undefined, 'Manager', 'RPT'];
	const lines = types.map((relationType, index) => ({ relationType, managerUserId: index + 1 }));
	expect(managers(...lines, { managerUserId: 1 })).toEqual([6, 1, 4, 5, 2, 3]);
});

it('ignores lines of other users and lines without a manager', () => {
	expect(managers({ userId: 8 }, { managerUserId: null }, { managerUserId: 0 }, { managerUserId: 'x' })).toEqual([]);
});
