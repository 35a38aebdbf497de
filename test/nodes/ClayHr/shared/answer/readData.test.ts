import { readData } from '../../../../../nodes/ClayHr/shared/answer/readData';

it('gives the record in data', () => {
	expect(readData({ data: { projectId: 1201 } })).toEqual({ projectId: 1201 });
});

it.each([[{ projectId: 1201 }], [{ data: [1] }], [{ data: null }], [{ data: 'text' }]])(
	'gives the whole answer when data is no record: %j',
	(body) => {
		expect(readData(body)).toBe(body);
	},
);
