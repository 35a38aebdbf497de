import { findRecord, lacksField } from '../../../scripts/doctor/findRecord.mts';

describe('D the record for a call', () => {
	test.each<[string, unknown]>([
		['in a bare list', [{ cardId: 7 }]],
		['in data', { data: [{ cardId: 7 }], message: 'ok' }],
		['under a name of its own', { leaves: { list: [{ cardId: 7 }] } }],
		['as the answer itself', { cardId: 7 }],
		['spelt otherwise, and as text', [{ CARDID: ' 7 ' }]],
		[
			'after those that have none',
			[{}, { cardId: 0 }, { cardId: null }, { cardId: '' }, { cardId: {} }, { cardId: 7 }],
		],
		['the least deep one first', { data: [{ inner: { cardId: 8 } }, { cardId: 7 }] }],
	])('is found %s', (_name, body) => {
		expect(findRecord(body, ['cardId'], '140001')).toEqual(['7']);
	});

	test('has all required fields, including nested ones', () => {
		const rows = [{ id: 1, user: { userId: 0 } }, { id: 2 }, { id: 3, user: { userId: 9 } }];
		expect(findRecord(rows, ['id', 'user.userId'], '140001')).toEqual(['3', '9']);
	});

	test.each<[string, unknown]>([
		[
			'by its user ID',
			[
				{ cardId: 1, userId: 140002 },
				{ cardId: 7, userId: 140001 },
			],
		],
		[
			'by its user',
			[
				{ cardId: 1, userModel: { userId: 140002 } },
				{ cardId: 7, userModel: { userId: '140001' } },
			],
		],
		['beside what belongs to nobody', { data: [{ cardId: 1 }, { cardId: 7, userId: 140001 }] }],
	])("preferably belongs to the API key's user: %s", (_name, body) => {
		expect(findRecord(body, ['cardId'], '140001')).toEqual(['7']);
	});

	test.each([undefined, null, 'text', [], {}, { data: [] }])('is missing in %p', (body) => {
		expect(findRecord(body, ['cardId'], '140001')).toBeUndefined();
	});
});

describe('D a response lacks a field', () => {
	test.each<[unknown]>([[[{ name: 'x' }]], [{ data: [{ name: 'x' }], message: 'ok' }], [{ name: 'x' }]])(
		'%j',
		(body) => {
			expect(lacksField(body, 'cardId')).toBe(true);
		},
	);

	test.each<[unknown]>([
		[[{ name: 'x' }, { cardId: null }]],
		[[]],
		[{ data: [], message: 'ok', code: 1 }],
		[{ data: null, message: 'ok' }],
		[undefined],
	])('but not %j', (body) => {
		expect(lacksField(body, 'cardId')).toBe(false);
	});
});
