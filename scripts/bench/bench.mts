import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';

import type { StartPlace } from '../start/place.mts';
import { versions } from '../start/versions.mts';
import { withProgress } from '../support/progress.mts';
import { chartOf } from './chart.mts';
import { type PageFigures, programs } from './figures.mts';
import { type BenchOptions, type Part, parts } from './options.mts';
import { asMarkdown, asText, type Findings, type Machine } from './report.mts';
import {
	type Engine,
	engines,
	type EvaluationRow,
	evaluationRow,
	itemRows,
	loadRow,
	manyRow,
	pageRows,
	pollRow,
	type Row,
} from './rows.mts';
import { BenchStage } from './stage.mts';

const itemsPerRound = 200;
const listLength = 100_000;
const fetchLoop = 'fetch';
const waysToRead = [fetchLoop, 'ClayHR, simplified', 'ClayHR, raw', "n8n's HTTP client only", 'HTTP Request'];
const companySizes = [1000, 10_000, 100_000];
const heap = ['--max-old-space-size=400'];
const fewItems = 500;
// A large run takes long, and its median says little more than one run.
const mostRoundsWithMany = 1;
const mostRoundsWithPages = 5;

/** Runs with many items: the case, what it is called, and how many items. */
const largeRuns: ReadonlyArray<{ name: string; what: string; counts: readonly number[]; engines: readonly Engine[] }> =
	[
		{ name: 'get', what: 'User: Get by ID', counts: [5000, 20_000], engines },
		{ name: 'byEmail', what: 'User: Get by email', counts: [5000], engines: ['legacy'] },
		{ name: 'expenseItem', what: 'Expense Item: Create', counts: [5000], engines: ['legacy'] },
	];

/**
 * Measures the chosen parts and prints the results. Also writes a complete benchmark to docs.
 *
 * @throws Problem when something cannot be installed, built or measured
 */
export async function bench(options: BenchOptions, place: StartPlace): Promise<void> {
	const stage = await withProgress('Building this package and linking it with n8n', () =>
		BenchStage.set(place, options.profile),
	);
	const rows: Row[] = [];
	const evaluations: EvaluationRow[] = [];
	const loads: number[] = [];
	for (const part of options.only) {
		const found = await withProgress(`Measuring ${parts[part]}`, () => measurePart(part, stage, options.rounds));
		rows.push(...found.rows);
		evaluations.push(...found.evaluations);
		loads.push(loadavg()[0] ?? 0);
	}
	const findings = { rows, evaluations };
	place.say(`\n${asText(findings)}`);
	if (options.only.length < Object.keys(parts).length) return;
	await write(findings, machineWith(loads), place);
}

async function write(findings: Findings, machine: Machine, { project, say }: StartPlace): Promise<void> {
	const chart = 'benchmarks.svg';
	await writeFile(join(project, 'docs', chart), chartOf(findings.rows));
	await writeFile(join(project, 'docs', 'benchmarks.md'), asMarkdown(findings, machine, chart));
	say('docs/benchmarks.md and its chart are written.');
}

function machineWith(loads: readonly number[]): Machine {
	const processors = cpus();
	const model = processors[0]?.model.trim() ?? '';
	return {
		processors: processors.length,
		model: model === '' ? `an unnamed ${process.arch} processor` : model,
		load: loads.reduce((sum, load) => sum + load, 0) / Math.max(1, loads.length),
		node: versions.node,
		n8n: versions.n8n[2].version,
	};
}

async function measurePart(part: Part, stage: BenchStage, rounds: number): Promise<Findings> {
	switch (part) {
		case 'get':
		case 'update':
		case 'project':
		case 'leave':
			return measureItems(part, stage, rounds);
		case 'pages':
			return { rows: await measurePages(stage, rounds), evaluations: [] };
		case 'many':
			return { rows: await measureMany(stage, rounds), evaluations: [] };
		case 'poll':
			return { rows: await measurePolls(stage, rounds), evaluations: [] };
		case 'load':
			return { rows: [await measureLoading(stage, rounds)], evaluations: [] };
	}
}

async function measureItems(part: Part, stage: BenchStage, rounds: number): Promise<Findings> {
	const rows: Row[] = [];
	const evaluations: EvaluationRow[] = [];
	for (const engine of engines) {
		const found = await stage.measure(programs.items, { engine, rounds, name: part, count: itemsPerRound });
		rows.push(...itemRows(part, engine, found));
		// Both engines evaluate the same expressions.
		if (evaluations.length === 0) evaluations.push(evaluationRow(part, found));
	}
	return { rows, evaluations };
}

async function measureMany(stage: BenchStage, rounds: number): Promise<Row[]> {
	const rows: Row[] = [];
	for (const { name, what, counts, engines: measured } of largeRuns) {
		for (const engine of measured) {
			const run = async (count: number, most: number) => ({
				...(await stage.measure(programs.many, { engine, rounds: Math.min(rounds, most), name, count, flags: heap })),
				count,
			});
			const few = await run(fewItems, Infinity);
			for (const count of counts) rows.push(manyRow(what, engine, few, await run(count, mostRoundsWithMany)));
		}
	}
	return rows;
}

async function measurePages(stage: BenchStage, rounds: number): Promise<Row[]> {
	const found: Record<string, PageFigures[]> = Object.fromEntries(waysToRead.map((name) => [name, []]));
	for (let round = 0; round < Math.min(rounds, mostRoundsWithPages); round += 1) {
		for (const name of waysToRead) {
			const job = { engine: 'legacy', rounds: 1, name, count: listLength, flags: ['--expose-gc'] };
			found[name]?.push(await stage.measure(programs.pages, job));
		}
	}
	return pageRows(found, fetchLoop);
}

async function measurePolls(stage: BenchStage, rounds: number): Promise<Row[]> {
	const rows: Row[] = [];
	for (const count of companySizes) {
		rows.push(pollRow(count, await stage.measure(programs.poll, { engine: 'legacy', rounds, name: 'poll', count })));
	}
	return rows;
}

async function measureLoading(stage: BenchStage, rounds: number): Promise<Row> {
	const found = [];
	for (let round = 0; round < rounds; round += 1) {
		found.push(await stage.measure(programs.load, { engine: 'legacy', rounds: 1, name: 'load', count: 1 }));
	}
	return loadRow(found);
}
