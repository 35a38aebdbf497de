import type { INodeTypeDescription } from 'n8n-workflow';
import { differencesBetween } from '../../scripts/frozen/differences.mts';
import { adviceFor, isReleased } from '../../scripts/frozen/frozenFiles.mts';
import { parametersOf, versionsOf } from '../../scripts/frozen/parameters.mts';

const description: INodeTypeDescription = {
	displayName: 'Node',
	name: 'node',
	group: ['transform'],
	version: [1, 1.1],
	description: '',
	defaults: {},
	inputs: [],
	outputs: [],
	properties: [
		{
			displayName: 'Resource',
			name: 'resource',
			type: 'options',
			default: 'user',
			options: [
				{ name: 'Skill', value: 'skill' },
				{ name: 'User', value: 'user' },
			],
		},
		{
			displayName: 'Limit',
			name: 'limit',
			type: 'number',
			default: 50,
			displayOptions: { show: { '@version': [1], resource: ['user'] }, hide: { all: [true] } },
		},
		{
			displayName: 'Days',
			name: 'days',
			type: 'number',
			default: 7,
			displayOptions: { show: { '@version': [1], resource: ['skill', 'user'], operation: ['get'], all: [false] } },
		},
		{
			displayName: 'Days',
			name: 'days',
			type: 'string',
			default: '',
			displayOptions: { show: { '@version': [1], resource: ['user'], operation: ['get'], all: [true] } },
		},
		{
			displayName: 'Fields',
			name: 'fields',
			type: 'fixedCollection',
			default: {},
			options: [
				{
					displayName: 'Phone',
					name: 'phone',
					values: [{ displayName: 'Number', name: 'number', type: 'string', default: '' }],
				},
			],
		},
		{
			displayName: 'User',
			name: 'userId',
			type: 'resourceLocator',
			default: { mode: 'list', value: '' },
			modes: [
				{ displayName: 'From List', name: 'list', type: 'list' },
				{ displayName: 'By ID', name: 'id', type: 'string' },
			],
		},
	],
};

describe('the frozen parameters', () => {
	test('have names, types, defaults and values, for each choice that shows them', () => {
		expect(versionsOf(description)).toEqual([1, 1.1]);
		expect(parametersOf(description, 1)).toEqual({
			fields: { type: 'fixedCollection', default: {} },
			'fields > phone > number': { type: 'string', default: '' },
			'skill.get: days': { type: 'number', default: 7 },
			'user.get: days [all=false]': { type: 'number', default: 7 },
			'user.get: days [all=true]': { type: 'string', default: '' },
			'user: limit': { type: 'number', default: 50 },
			resource: { type: 'options', default: 'user', values: ['skill', 'user'] },
			userId: { type: 'resourceLocator', default: { mode: 'list', value: '' }, values: ['id', 'list'] },
		});
	});

	test('of another version have only its own', () => {
		expect(Object.keys(parametersOf(description, 1.1))).toEqual([
			'fields',
			'fields > phone > number',
			'resource',
			'userId',
		]);
	});
});

const frozen = {
	parameters: { a: { type: 'options', default: 'x', values: ['x', 'y'] }, b: { type: 'string', default: '' } },
};
const changed = {
	parameters: { a: { type: 'options', default: 'y', values: ['y', 'z'] }, c: { type: 'string', default: '' } },
};

test('a default, a value and a name that are gone are breaking; new ones are not', () => {
	expect(differencesBetween(frozen, frozen)).toEqual({ breaking: [], added: [] });
	expect(differencesBetween(frozen, changed)).toEqual({
		breaking: ['parameters / a / default', 'parameters / a / values: x', 'parameters / b'],
		added: ['parameters / a / values: z', 'parameters / c'],
	});
});

test('a list of outputs that has become shorter is breaking', () => {
	const [one, two] = [{ simplified: ['id', 'name'] }, { simplified: ['id'] }];
	expect(differencesBetween({ user: [one, two] }, { user: [two] })).toEqual({
		breaking: ['user / 0 / simplified: name', 'user / 1'],
		added: [],
	});
});

describe('the advice', () => {
	const advice = (next: unknown, released: boolean) =>
		adviceFor('node.v1.json', JSON.stringify(frozen), JSON.stringify(next), released);

	test('is to regenerate before the first release, and for what is only new', () => {
		expect(advice(frozen, true)).toBe('');
		expect(advice(changed, false)).toMatch(/gone or changed: parameters \/ b\n[^]*Run: npm run generate:frozen\n$/);
		const more = { parameters: { ...frozen.parameters, c: { type: 'string', default: '' } } };
		expect(advice(more, true)).toMatch(/new: parameters \/ c\nRun: npm run generate:frozen\n$/);
		expect(adviceFor('node.v1.json', undefined, '{}', true)).toMatch(/missing\. Run: npm run generate:frozen/);
	});

	test('is a new version of the node after it', () => {
		expect(advice(changed, true)).toMatch(
			/make a new version of the node as RELEASING\.md says under "Saved workflows"/,
		);
	});
});

test('a day in the changelog means that users have the package', () => {
	expect(isReleased('# Changelog\n\n## 0.1.0 (not released yet)\n')).toBe(false);
	expect(isReleased('# Changelog\n\n## 0.2.0 (not released yet)\n\n## 0.1.0 (2026-12-01)\n')).toBe(true);
});
