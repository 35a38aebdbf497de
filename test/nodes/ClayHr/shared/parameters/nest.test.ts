import { nest } from '../../../../../nodes/ClayHr/shared/parameters/nest';

it('nests names with dots', () => {
	expect(nest({ date: '2026-03-31', 'ptoPolicyModel.ptoPolicyId': 321, 'ptoPolicyModel.cid': 0, 'a.b.c': '' })).toEqual(
		{
			date: '2026-03-31',
			ptoPolicyModel: { ptoPolicyId: 321, cid: 0 },
			a: { b: { c: '' } },
		},
	);
});

it("converts numbered names to lists, and keeps the user's JSON unchanged", () => {
	const typed = { 0: 'kept' };
	expect(nest({ 'Add Objects.0.managerId': 7, 'Add Objects.0.relationType': 'x', typed: [typed] })).toEqual({
		'Add Objects': [{ managerId: 7, relationType: 'x' }],
		typed: [typed],
	});
});

it('leaves values with numbers for names as they are, such as custom fields whose codes are digits', () => {
	const customFields = { 101: 'L', 102: { 7: 'x' } };
	expect(nest({ 'user.customFields': customFields, 'list.0.name': 'a', 'list.1.name': 'b' })).toEqual({
		user: { customFields },
		list: [{ name: 'a' }, { name: 'b' }],
	});
	expect(nest({ values: { 0: 'kept' } })).toEqual({ values: { 0: 'kept' } });
});
