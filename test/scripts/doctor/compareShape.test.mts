import { compareShape } from '../../../scripts/doctor/compareShape.mts';

const nullable = (type: string) => ({ type: [type, 'null'] });
const person = {
	type: 'object',
	additionalProperties: false,
	properties: {
		userId: nullable('integer'),
		phone: { type: ['string', 'integer', 'null'] },
		since: nullable('string'),
	},
};
const schema = {
	type: 'object',
	additionalProperties: false,
	required: ['data'],
	properties: {
		data: { type: 'array', items: person },
		boss: { anyOf: [person, { type: 'null' }, { type: 'string' }] },
		day: { type: 'string', format: 'date' },
		answers: { type: 'object', additionalProperties: person },
		message: nullable('string'),
	},
};
const names = new Set([...Object.keys(person.properties), ...Object.keys(schema.properties), 'nickname', 'rank']);
const found = (body: unknown) => compareShape(schema, body, names);

describe('D a response compared with its documentation', () => {
	test('matches', () => {
		expect(found({ data: [{ userId: 1, phone: '1' }, { phone: null }], boss: null, day: '2026-03-02' })).toEqual([]);
		expect(found({ data: [], boss: { userId: 4 } })).toEqual([]);
		expect(found({ data: [], boss: 'Ada', answers: { 8801: { userId: 5 } } })).toEqual([]);
	});

	test.each<[string, unknown, Record<string, string>[]]>([
		['a missing field', {}, [{ kind: 'missing', place: 'data', found: '', documented: '' }]],
		[
			'an unknown field, once for all records',
			{
				data: [
					{ userId: 1, nickname: 'A' },
					{ userId: 2, nickname: 'B' },
				],
			},
			[{ kind: 'unknown', place: 'data[].nickname', found: 'string', documented: '' }],
		],
		[
			'another type, each once',
			{ data: [{ userId: '1' }, { userId: '2' }, { userId: [] }] },
			[
				{ kind: 'other type', place: 'data[].userId', found: 'string', documented: 'integer or null' },
				{ kind: 'other type', place: 'data[].userId', found: 'array', documented: 'integer or null' },
			],
		],
		[
			'a fraction where a whole number is documented',
			{ data: [{ userId: 1.5 }] },
			[{ kind: 'other type', place: 'data[].userId', found: 'number', documented: 'integer or null' }],
		],
		[
			'another format',
			{ data: [], day: '02.03.2026' },
			[{ kind: 'other format', place: 'day', found: 'string', documented: 'date' }],
		],
		[
			'none of several alternatives',
			{ data: [], boss: 4 },
			[{ kind: 'other type', place: 'boss', found: 'integer', documented: 'object or null or string' }],
		],
		[
			'within the alternative of the same type',
			{ data: [], boss: { userId: true, rank: 1 } },
			[
				{ kind: 'unknown', place: 'boss.rank', found: 'integer', documented: '' },
				{ kind: 'other type', place: 'boss.userId', found: 'boolean', documented: 'integer or null' },
			],
		],
		['nothing', undefined, [{ kind: 'other type', place: '', found: 'nothing', documented: 'object' }]],
		['another envelope', [{ userId: 1 }], [{ kind: 'other type', place: '', found: 'array', documented: 'object' }]],
	])('%s', (_name, body, expected) => {
		expect(found(body)).toEqual(expected);
	});

	test('keys of a map are never reported', () => {
		expect(found({ data: [], answers: { 'ada.stone@example.com': { userId: 'x' } } })).toEqual([
			{ kind: 'other type', place: 'answers.{}.userId', found: 'string', documented: 'integer or null' },
		]);
	});

	test.each<[string, Record<string, unknown>, string]>([
		['a first name', { Priya: 8 }, '1 field (integer)'],
		['first names in lower case, with values of several types', { ada: {}, ravi: 'x' }, '2 fields (object or string)'],
		['what looks like a field', { adaStone: 8, stone_ada: 4 }, '2 fields (integer)'],
		['an email', { 'ada.stone@example.com': [] }, '1 field (array)'],
		['a GUID', { '0b5cbb5e-6f0b-4f0e-9d6b-0a4f3a1f1c55': null }, '1 field (null)'],
		['an ID', { 140001: true }, '1 field (boolean)'],
	])('undocumented fields are counted and not named: %s', (_name, fields, counted) => {
		const expected = { kind: 'unnamed', place: 'data[]', found: counted, documented: '' };
		expect(found({ data: [{ userId: 1, ...fields }, fields] })).toEqual([expected]);
	});
});
