import { isDeepStrictEqual } from 'node:util';
import type { INodeProperties, INodePropertyCollection, INodeTypeDescription } from 'n8n-workflow';

/** A parameter as saved workflows know it. */
interface FrozenParameter {
	readonly type: string;
	readonly default: unknown;
	/** The values of its choices, sorted: their order is free. */
	readonly values?: readonly string[];
}

/** The parameters of a node by the choice that shows them and the path of their names. */
export type FrozenParameters = Readonly<Record<string, FrozenParameter>>;

/** The versions that workflows can name. */
export function versionsOf({ version }: INodeTypeDescription): readonly number[] {
	return Array.isArray(version) ? version : [version];
}

/** All parameters that a version of a node has. */
export function parametersOf({ properties }: INodeTypeDescription, version: number): FrozenParameters {
	const found = new Map<string, Array<readonly [conditions: string, FrozenParameter]>>();
	for (const property of properties.filter((one) => isIn(one, version))) {
		for (const choice of choicesThatShow(property).filter((text) => !isUnknownOperation(text, properties))) {
			for (const [path, conditions, parameter] of entriesOf(property, choice)) {
				const others = found.get(path) ?? [];
				found.set(path, [
					...others.filter(([, other]) => !isDeepStrictEqual(other, parameter)),
					[conditions, parameter],
				]);
			}
		}
	}
	// Parameters with one name are told apart by their conditions only if they differ.
	const entries = [...found].flatMap(([path, ones]) =>
		ones.map(([conditions, parameter]) => [ones.length > 1 ? path + conditions : path, parameter] as const),
	);
	return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function isIn({ displayOptions }: INodeProperties, version: number): boolean {
	const versions = displayOptions?.show?.['@version'];
	return versions === undefined || versions.some((shown) => shown === version);
}

// What a user chooses first. One more choice that shows a parameter changes nothing for the others.
const axes = ['resource', 'operation', 'event'];

/** The choices that show a parameter, one text for each: `user.create: `. */
function choicesThatShow({ displayOptions }: INodeProperties): readonly string[] {
	const known = axes.flatMap((axis) => (displayOptions?.show?.[axis] ? [displayOptions.show[axis].map(wordOf)] : []));
	if (known.length === 0) return [''];
	const [first = [], ...others] = known;
	const joined = others.reduce((ones, next) => ones.flatMap((one) => next.map((word) => `${one}.${word}`)), first);
	return joined.map((choice) => `${choice}: `);
}

/** Whether a choice names an operation that its resource does not have: a parameter of several resources names all operations. */
function isUnknownOperation(choice: string, properties: readonly INodeProperties[]): boolean {
	const [, resource, operation] = /^(\w+)\.(\w+): $/.exec(choice) ?? [];
	const shownFor = ({ displayOptions }: INodeProperties) => displayOptions?.show?.resource?.includes(resource) === true;
	const ofResource = properties.filter((one) => one.name === 'operation' && shownFor(one));
	const known = ofResource.flatMap(({ options = [] }) => options.map((option) => 'value' in option && option.value));
	return operation !== undefined && known.length > 0 && !known.includes(operation);
}

type Entry = readonly [path: string, conditions: string, FrozenParameter];

function entriesOf(property: INodeProperties, parent: string): Entry[] {
	const { name, type, options = [], modes = [] } = property;
	const path = parent + name;
	const choices = options.flatMap((option) => ('value' in option ? [String(option.value)] : []));
	const values = [...choices, ...modes.map((mode) => mode.name)].sort();
	const frozen = { type, default: property.default, ...(values.length > 0 && { values }) };
	return [[path, conditionsOf(property), frozen], ...options.flatMap((option) => innerOf(option, `${path} > `))];
}

function innerOf(option: NonNullable<INodeProperties['options']>[number], parent: string): Entry[] {
	if (isGroup(option)) return option.values.flatMap((field) => entriesOf(field, `${parent}${option.name} > `));
	return 'type' in option ? entriesOf(option, parent) : [];
}

const isGroup = (option: object): option is INodePropertyCollection => 'values' in option;

function conditionsOf({ displayOptions: { show = {}, hide = {} } = {} }: INodeProperties): string {
	const own = Object.entries(show).filter(([name]) => name !== '@version' && !axes.includes(name));
	const words = (conditions: ReadonlyArray<readonly [string, unknown]>, is: string) =>
		conditions.map(([name, values]) => `${name}${is}${[values].flat().map(wordOf).join('|')}`);
	return ` [${[...words(own, '='), ...words(Object.entries(hide), '!=')].join(', ')}]`;
}

const wordOf = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
