import { columnsOf, readRows } from '../../../../../nodes/ClayHr/resources/report/readRows';
import { NotARecord } from '../../../../../nodes/ClayHr/shared/records/envelope';
import { simplify } from '../../../../../nodes/ClayHr/shared/records/shape';

it('flattens the parts into rows', () => {
	const [one, two, three] = [{ Department: 'People' }, { Department: 'Sales' }, { Department: '' }];
	const data = [{ entityList: [one, two] }, { entityList: [] }, { entityList: [three, null, {}] }];
	expect(readRows({ data, message: 'success' })).toEqual([one, two, three]);
	expect(() => readRows({ data: [{ entityList: ['x'] }] })).toThrow(NotARecord);
});

it('keeps parts of another form unchanged', () => {
	expect(readRows({ data: [{ Department: 'People' }, { entityList: null }] })).toEqual([
		{ Department: 'People' },
		{ entityList: null },
	]);
	expect(readRows({ data: [] })).toEqual([]);
	expect(() => readRows({ message: 'success' })).toThrow(NotARecord);
	expect(() => readRows({ data: null })).toThrow(NotARecord);
});

it('keeps each column with any title and value', () => {
	const row = { 'No. of days': '5', 'a.b': 7, Empty: '', Nested: { x: 1 }, None: null };
	const simple = simplify(row, columnsOf(row));
	expect(simple).toEqual({ 'No. of days': '5', 'a.b': 7, Empty: null, Nested: '{"x":1}', None: null });
	expect(Object.keys(simple)).toEqual(Object.keys(row));
});
