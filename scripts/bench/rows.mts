import type { ItemFigures, LoadFigures, ManyFigures, PageFigures, PollFigures } from './figures.mts';
import { type Part, parts } from './options.mts';
import { ratiosOf, type Spread, spreadOf } from './statistics.mts';

/** n8n's expression engines; vm is its default. */
export const engines = ['legacy', 'vm'] as const;

/** One of n8n's expression engines. */
export type Engine = (typeof engines)[number];

/** One line of the report: how this package compares with something else. */
export interface Row {
	readonly what: string;
	readonly engine: Engine | undefined;
	readonly against: string;
	readonly ratio: Spread;
	/** The most that the ratio may be. */
	readonly most?: number | undefined;
	/** What was measured, in its own unit. */
	readonly absolute: string;
}

/** Evaluations of expressions for one item. */
export interface EvaluationRow {
	readonly what: string;
	/** By node. */
	readonly evaluations: Readonly<Record<string, number>>;
	readonly most?: number | undefined;
}

const own = 'ClayHR';
const floor = 'the floor';

const mostRatio: Partial<Record<string, number>> = {
	'get, legacy, floor': 1,
	'get, vm, floor': 0.7,
	'update, legacy, HTTP Request': 1.2,
	'update, vm, HTTP Request': 1.2,
	'ClayHR, simplified': 2,
	'ClayHR, raw': 1.5,
};
const mostMemory = 1.3;
const mostGrowth = 1.2;
const mostEvaluations: Partial<Record<Part, number>> = { get: 5, update: 25 };

const ms = (milliseconds: number) => `${milliseconds.toFixed(milliseconds < 10 ? 2 : 0)} ms`;
const mb = (megabytes: number) => `${megabytes.toFixed(0)} MB`;

/** How this package's node compares with the others of a row, each item. */
export function itemRows(part: Part, engine: Engine, { cpu }: ItemFigures): Row[] {
	const ours = cpu[own] ?? [];
	const others = Object.entries(cpu).filter(([name]) => name !== own);
	return others.map(([name, theirs]) => ({
		what: parts[part],
		engine,
		against: name === 'floor' ? floor : name,
		ratio: ratiosOf(ours, theirs),
		most: mostRatio[`${part}, ${engine}, ${name}`],
		absolute: `${ms(spreadOf(ours).median)} an item`,
	}));
}

/** The expressions that n8n evaluates for an item. */
export function evaluationRow(part: Part, { evaluations }: ItemFigures): EvaluationRow {
	return { what: parts[part], evaluations, most: mostEvaluations[part] };
}

/** How an item of a large run compares with an item of a small one. */
export function manyRow(
	what: string,
	engine: Engine,
	few: ManyFigures & { count: number },
	many: ManyFigures & { count: number },
): Row {
	const large = spreadOf(many.cpu).median;
	return {
		what: `${what}, ${many.count.toLocaleString('en')} items`,
		engine,
		against: `an item of ${few.count}`,
		ratio: ratiosOf(
			few.cpu.map(() => large),
			few.cpu,
		),
		most: mostGrowth,
		absolute: `${ms(large)} an item, ${mb(many.peakMegabytes)} at most`,
	};
}

/** How reading a whole list compares with a plain loop, in CPU and in memory; by the name of the way. */
export function pageRows(rounds: Readonly<Record<string, readonly PageFigures[]>>, loop: string): Row[] {
	const base = rounds[loop] ?? [];
	const peakOf = (all: readonly PageFigures[]) => all.map(({ peakMegabytes }) => peakMegabytes);
	const heldOf = (all: readonly PageFigures[]) => all.map(({ heldMegabytes }) => heldMegabytes);
	const cpuOf = (all: readonly PageFigures[]) => all.map(({ cpu }) => cpu);
	const ways = Object.entries(rounds).filter(([name]) => name !== loop);
	return ways.flatMap(([name, read]): Row[] => {
		const isOurs = name.startsWith(own);
		const common = { engine: undefined, against: 'a fetch loop' };
		return [
			{
				...common,
				what: `Return All, 100,000 users: ${name}`,
				ratio: ratiosOf(cpuOf(read), cpuOf(base)),
				most: mostRatio[name],
				absolute: ms(spreadOf(cpuOf(read)).median),
			},
			{
				...common,
				what: `Return All, peak of memory: ${name}`,
				ratio: ratiosOf(peakOf(read), peakOf(base)),
				most: isOurs ? mostMemory : undefined,
				absolute: `${mb(spreadOf(peakOf(read)).median)} more than before`,
			},
			{
				...common,
				what: `Return All, memory held at the end: ${name}`,
				ratio: ratiosOf(heldOf(read), heldOf(base)),
				absolute: mb(spreadOf(heldOf(read)).median),
			},
		];
	});
}

/** How a poll that finds nothing compares with a plain loop over the same users. */
export function pollRow(users: number, { cpu, loop, requests, stateKilobytes }: PollFigures): Row {
	return {
		what: `New User, an idle poll at ${users.toLocaleString('en')} users`,
		engine: undefined,
		against: 'a fetch loop',
		ratio: ratiosOf(cpu, loop),
		absolute: `${ms(spreadOf(cpu).median)}, ${requests} requests, ${stateKilobytes.toFixed(1)} KB of state`,
	};
}

/** How loading the package compares with loading n8n's HTTP Request node. */
export function loadRow(rounds: readonly LoadFigures[]): Row {
	const cpu = rounds.map((round) => round.cpu);
	const [{ descriptionKilobytes, properties } = { descriptionKilobytes: 0, properties: 0 }] = rounds;
	return {
		what: 'Loading both nodes and the credential',
		engine: undefined,
		against: 'HTTP Request',
		ratio: ratiosOf(
			cpu,
			rounds.map(({ other }) => other),
		),
		absolute: `${ms(spreadOf(cpu).median)}; descriptions of ${descriptionKilobytes.toFixed(0)} KB, ${properties} properties`,
	};
}

/** Whether a row is within its limit; undefined without one. */
export const isMet = ({ ratio, most }: Row): boolean | undefined =>
	most === undefined ? undefined : ratio.median <= most;
