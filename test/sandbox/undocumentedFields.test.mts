import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { call, type Json } from './callClayHr.mts';
import {
	isNode,
	list,
	node,
	operations,
	resolve,
	responses,
	success,
	type Node,
	type Operation,
} from './openapiDescription.mts';
import { readExisting, smallestCall } from './smallestCall.mts';

const unsureFields = (one: Operation): Node => (isNode(one.node['x-unsure-fields']) ? one.node['x-unsure-fields'] : {});
const withUnsureFields = operations.filter((one) => 'x-unsure-fields' in one.node);
const idsOf = (some: readonly Operation[]): string[] => some.map(({ id }) => id).sort();

/** The part of a schema that describes objects or lists, references resolved; undefined if it describes neither. */
function part(keyword: string, schema: unknown): Node | undefined {
	if (!isNode(schema)) return undefined;
	const whole = resolve(schema);
	if (keyword in whole) return whole;
	const found = list(whole.anyOf).map((alternative) => part(keyword, alternative));
	return found.find((alternative) => alternative !== undefined);
}

/** A field in a response: the path of its object, its name, and whether the schema has it. */
interface Field {
	place: string;
	name: string;
	isDescribed: boolean;
}

/** Returns all fields in a response. Lists are not part of a path, and each value of a map has the name `*`. */
function fieldsIn(value: unknown, schema: unknown, place = ''): Field[] {
	if (Array.isArray(value)) return value.flatMap((item) => fieldsIn(item, part('items', schema)?.items, place));
	if (!isNode(value)) return [];
	const properties = part('properties', schema)?.properties;
	const others = part('additionalProperties', schema)?.additionalProperties;
	return Object.entries(value).flatMap(([key, inner]) => {
		const own: unknown = isNode(properties) ? properties[key] : undefined;
		const name = own === undefined && isNode(others) ? '*' : key;
		const isDescribed = own !== undefined || !isNode(properties);
		return [{ place, name, isDescribed }, ...fieldsIn(inner, own ?? others, place === '' ? name : `${place}.${name}`)];
	});
}

const isUnsure = (one: Operation, { place, name }: Field): boolean => {
	const names = unsureFields(one)[place];
	return names === 'all' || list(names).includes(name);
};

const pathOf = ({ place, name }: Field): string => (place === '' ? name : `${place}.${name}`);
const paths = (fields: readonly Field[]): string[] => [...new Set(fields.map(pathOf))];

/** The schema of an operation's success response. */
function successSchema(one: Operation): unknown {
	const [, response] = responses(one).find(([status]) => status === '200' || status === '201') ?? [];
	const content = isNode(response?.content) ? response.content['application/json'] : undefined;
	return isNode(content) ? content.schema : undefined;
}

describe('the description', () => {
	it.each(withUnsureFields.map((one) => [one.id, one] as const))(
		'%s: the unsure fields are in the schema',
		(_id, one) => {
			for (const [place, names] of Object.entries(unsureFields(one))) {
				const schema = place.split('.').reduce<unknown>((whole, name) => {
					const properties = part('properties', part('items', whole)?.items ?? whole)?.properties;
					return isNode(properties) && name !== '*'
						? properties[name]
						: part('additionalProperties', whole)?.additionalProperties;
				}, successSchema(one));
				const inner = node(part('properties', part('items', schema)?.items ?? schema)?.properties);
				expect({ place, names: names === 'all' ? [] : list(names).filter((name) => !(String(name) in inner)) }).toEqual(
					{
						place,
						names: [],
					},
				);
			}
		},
	);

	it.each(withUnsureFields.map((one) => [one.id, one] as const))(
		'%s: the example has documented fields only',
		(_id, one) => {
			const fields = fieldsIn(success(one).example, successSchema(one));
			expect(fields.length).toBeGreaterThan(0);
			expect(paths(fields.filter((field) => isUnsure(one, field)))).toEqual([]);
		},
	);

	it('says where the whole response is assumed, and why', () => {
		const assumed = operations.filter((one) => one.node['x-assumed-response'] === true);
		expect(assumed).toHaveLength(27);
		expect(idsOf(assumed.filter((one) => 'x-unsure-fields' in one.node))).toEqual([]);
		const reason =
			/^Undocumented: the success response\.|^The documented (response|example) has (only a message|no field for the value)\./;
		expect(
			idsOf(assumed.filter((one) => !list(one.node['x-unsure']).some((text) => reason.test(String(text))))),
		).toEqual([]);
	});
});

describe('a response', () => {
	let sandbox: Sandbox;
	let own: Json;

	beforeAll(async () => (sandbox = await openSandbox({ date: '2026-03-02' })));
	afterAll(() => sandbox.close());

	const fieldsOfAnswer = async (one: Operation, undocumentedFields: boolean): Promise<Field[]> => {
		await sandbox.control('PUT', '/settings', { undocumentedFields });
		const { path, options } = smallestCall(one, own);
		const { status, json } = await call(sandbox, path, options);
		expect(status).toBeLessThan(300);
		return fieldsIn(json, successSchema(one));
	};

	const prepare = async (): Promise<void> => {
		await sandbox.control('POST', '/reset', {});
		own = await readExisting(sandbox);
	};

	describe('with the setting off', () => {
		beforeAll(prepare);

		it.each(operations.map((one) => [one.id, one] as const))('%s: has documented fields only', async (_id, one) => {
			const fields = await fieldsOfAnswer(one, false);
			expect(paths(fields.filter((field) => !field.isDescribed || isUnsure(one, field)))).toEqual([]);
		});
	});

	describe('with the setting on', () => {
		const shown: string[] = [];
		beforeAll(prepare);

		it.each(withUnsureFields.map((one) => [one.id, one] as const))('%s: has unsure fields, too', async (id, one) => {
			const fields = await fieldsOfAnswer(one, true);
			expect(paths(fields.filter(({ isDescribed }) => !isDescribed))).toEqual([]);
			if (fields.some((field) => isUnsure(one, field))) shown.push(id);
		});

		// Their unsure parts are empty in the made-up company.
		it('shows the unsure fields of all operations but these', () => {
			expect(idsOf(withUnsureFields).filter((id) => !shown.includes(id))).toEqual([
				'listCandidates',
				'listJobProfiles',
				'listOwnAllocations',
			]);
		});
	});
});
