import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { Cell } from '../../scripts/faults/report.mts';
import { filesFor } from '../support/bothWays.mts';
import { describedOperations } from '../support/described.mts';
import { Engine, type RunResult } from '../support/engine.mts';
import { type ExpectedCase, expectedRequests } from '../support/expectedRequests/index.mts';
import { type Operation } from '../support/operations.mts';
import { resetFor } from '../support/resetFor.mts';
import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { startFastClock, type FastClock } from './fastClock.mts';
import type { Fault, Verdict } from './fault.mts';
import { faults } from './faults.mts';
import { type ErrorMode, judge, type Observed } from './judge.mts';
import type { Choice } from './testSubjects.mts';

// Waits of half a minute take a third of a second. A response may take 3 seconds, by the machine's clock.
const speed = 100;
const slowSpeed = 5;

// Longer than the memory of a rate limit.
const betweenCells = 3 * 3_600_000;

/** One operation with the parameters and the main request of its expected requests. */
interface Subject {
	name: string;
	operation: Operation;
	parameters: INodeParameters;
	method: string;
	/** The main request's paths: the documented one, and the second one if ClayHR documents it. */
	paths: string[];
	changesData: boolean;
	/** True if the node refuses a change of a record that an earlier cell changed. */
	needsFreshRecord: boolean;
	/**
	 * How many requests a refusal may lead to: two for a file under another name or for another body, three for a list whose
	 * page 0 is asked twice before page 1.
	 */
	mostRequests: number;
	/** True if ClayHR may have no record, so that empty fields say just that. */
	mayGiveNone: boolean;
	/** The status with which ClayHR answers for a user without records. */
	noRecords: number | undefined;
}

const subjects: Subject[] = describedOperations.map(([name, operation]) => subjectOf(name, operation));

function subjectOf(name: string, operation: Operation): Subject {
	const [example] = expectedRequests[name] ?? [];
	const { call } = operation;
	if (example === undefined || call === undefined) throw new Error(`${name} has no expected request`);
	const { path, values } = mainRequest(name, example, call.method, call.path);
	const root = call.isOutsideRm === true ? '' : '/rm';
	const other = call.fallbackPath?.replace(/\{(\w+)\}/g, (_all, value: string) => values[value] ?? '');
	return {
		name,
		operation,
		parameters: example.parameters,
		method: call.method,
		paths: (other === undefined ? [path] : [path, other]).map((one) => `${root}${one}`),
		changesData: call.changesData,
		needsFreshRecord: call.readBack?.assertAllowed !== undefined,
		mostRequests:
			call.paging?.isFirstPageUnsure === true
				? 3
				: call.customRead !== undefined || call.listAsBody !== undefined
					? 2
					: 1,
		mayGiveNone: call.response.kind === 'record' && call.response.mayGiveNone === true,
		noRecords: call.forPeople?.noRecords,
	};
}

function mainRequest(name: string, { requests }: ExpectedCase, method: string, template: string) {
	const pattern = new RegExp(`^${template.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
	for (const request of requests) {
		const match = request.method === method ? pattern.exec(request.path) : null;
		if (match) return { path: request.path, values: { ...match.groups } };
	}
	throw new Error(`${name} has no request ${method} ${template}`);
}

/** Runs operations with faults, in a sandbox of its own. */
export class OperationCells {
	/** Names of the operations. */
	static readonly subjects = subjects.map(({ name }) => name);

	private readonly engine: Engine;

	private readonly clock: FastClock = startFastClock(speed);

	private constructor(private readonly sandbox: Sandbox) {
		this.engine = new Engine(sandbox.access);
	}

	static async open(): Promise<OperationCells> {
		return new OperationCells(await openSandbox({ date: '2026-03-02', users: 60 }));
	}

	async close(): Promise<void> {
		this.clock.end();
		await this.sandbox.close();
	}

	/**
	 * Runs the chosen cells.
	 *
	 * @returns what is wrong in each cell
	 */
	async run(mode: ErrorMode, isChosen: Choice): Promise<Cell[]> {
		const cells: Cell[] = [];
		for (const [place, subject] of subjects.entries()) {
			const chosen = faults.filter((_fault, index) => isChosen(place, index));
			if (chosen.length === 0) continue;
			await resetFor(this.sandbox, subject.operation);
			const usual = await this.observe(subject, mode);
			for (const fault of chosen) {
				const verdict = verdictOf(subject, fault);
				const look = async () => judge(await this.observe(subject, mode, fault), usual, verdict, { mode, ...subject });
				let wrong = await look();
				// On a busy machine, a response may take longer than the fast clock allows.
				if (wrong.length > 0) wrong = await this.clock.slowly(slowSpeed, async () => await this.again(subject, look));
				cells.push({ subject: subject.name, mode, kind: fault.kind, fault: fault.name, wrong });
			}
		}
		return cells;
	}

	private async again<Result>(subject: Subject, look: () => Promise<Result>): Promise<Result> {
		await resetFor(this.sandbox, subject.operation);
		return await look();
	}

	private async observe(subject: Subject, mode: ErrorMode, fault?: Fault): Promise<Observed> {
		const { sandbox, clock, engine } = this;
		const { operation, parameters, method, paths, changesData, needsFreshRecord } = subject;
		clock.advance(betweenCells);
		if (changesData && (needsFreshRecord || mayChange(fault))) await resetFor(sandbox, operation);
		for (const path of fault === undefined ? [] : paths)
			await sandbox.control('POST', '/faults', { method, path, ...fault?.order });
		await sandbox.control('DELETE', '/requests');
		const begun = clock.now();
		const chosen: INodeParameters = {
			resource: operation.resource,
			operation: operation.operation,
			...parameters,
			...(fault?.timeout !== undefined && { requestOptions: { timeout: fault.timeout } }),
		};
		const result: RunResult = await engine.run(chosen, [{}], { onError: mode }, filesFor([{}]));
		const waited = clock.now() - begun;
		const log = await sandbox.control<IDataObject[]>('GET', '/requests');
		await sandbox.control('DELETE', '/faults');
		return { result, waited, log };
	}
}

const withRealAnswer = new Set<unknown>(['truncated', 'wrongLength', 'brokenGzip', 'headOfGzip']);

/** True if ClayHR carries out a change in spite of the fault. */
function mayChange(fault: Fault | undefined): boolean {
	if (fault === undefined) return true;
	const { kind, times, after } = fault.order;
	return times !== undefined || after === true || withRealAnswer.has(kind);
}

function verdictOf({ changesData, noRecords }: Subject, fault: Fault): Verdict {
	const verdict = changesData ? fault.change : fault.read;
	const { kind, status } = fault.order;
	return kind === 'status' && noRecords !== undefined && status === noRecords ? { ...verdict, ends: 'empty' } : verdict;
}
