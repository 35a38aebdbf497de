import { nest } from '../../../../../nodes/ClayHr/shared/parameters/nest';

it('puts names with dots into objects of their own', () => {
	expect(nest({ date: '2026-03-31', 'ptoPolicyModel.ptoPolicyId': 321, 'ptoPolicyModel.cid': 0, 'a.b.c': '' })).toEqual(
		{
			date: '2026-03-31',
			ptoPolicyModel: { ptoPolicyId: 321, cid: 0 },
			a: { b: { c: '' } },
		},
	);
});

it('makes lists of numbered names, and leaves JSON from the user as it is', () => {
	const typed = { 0: 'kept' };
	expect(nest({ 'Add Objects.0.managerId': 7, 'Add Objects.0.relationType': 'x', typed: [typed] })).toEqual({
		'Add Objects': [{ managerId: 7, relationType: 'x' }],
		typed: [typed],
	});
});
