import { nest } from '../../../../../nodes/ClayHr/shared/request/nest';

it('puts names with dots into objects of their own', () => {
	expect(nest({ date: '2026-03-31', 'ptoPolicyModel.ptoPolicyId': 321, 'ptoPolicyModel.cid': 0, 'a.b.c': '' })).toEqual(
		{
			date: '2026-03-31',
			ptoPolicyModel: { ptoPolicyId: 321, cid: 0 },
			a: { b: { c: '' } },
		},
	);
});
