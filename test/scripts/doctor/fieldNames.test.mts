import { FieldNames } from '../../../scripts/doctor/fieldNames.mts';

const names = new FieldNames();
names.learn([{ userId: 7, firstName: 'Ada', mails: ['ada@x.example'], status: 'active', boss: { lastName: 'Ward' } }]);

describe('the name of a field that nobody documents', () => {
	test.each(['nickname', 'costCenter', 'cost_center', 'GUID', 'addressLine2', 'active'])('%s is shown', (name) => {
		expect(names.show(name)).toBe(name);
	});

	test.each(['ada', 'Ward', 'ada@x.example', 'Ada Stone', '140001', 'u140001', 'E-1042', 'straße', ''])(
		'%p is not: it may be somebody',
		(name) => {
			expect(names.show(name)).toBe('(name left out)');
		},
	);
});
