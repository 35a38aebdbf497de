import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { events } from '../../nodes/ClayHrTrigger/events/index.ts';
import type { Cell } from '../../scripts/faults/report.mts';
import { Engine } from '../support/engine.mts';
import { fakeDate } from '../support/fakeDate.mts';
import { byId } from '../support/locators.mts';
import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { ClayHrCalls } from '../support/triggerCalls.mts';
import { idsOf, TriggerLife } from '../support/triggerLife.mts';
import { type FastClock, startFastClock } from './fastClock.mts';
import type { Fault } from './fault.mts';
import { faults } from './faults.mts';
import { judgeMessage } from './judge.mts';
import type { Choice } from './testSubjects.mts';

const date = '2026-03-02';
const speed = 25;
const betweenPolls = 3 * 3_600_000;
// An answer that never ends takes all of it, which is 2 seconds of the machine's clock.
const budgetMs = 200_000;

const particular: Record<string, INodeParameters> = {
	newFormResponse: { formId: byId(77) },
	startsSoon: { daysAhead: 60 },
};

/** The events that a trigger emits, in a life with a fault or without. */
interface Life {
	ids: unknown[];
	/** Messages of the polls that failed. */
	errors: Error[];
	/** What is wrong with the state. */
	wrong: string[];
	/** How often the faults were applied. */
	sent: number;
}

/** Runs the trigger's events with faults, in a sandbox of its own. */
export class TriggerCells {
	/** Names of the events. */
	static readonly subjects = Object.keys(events);

	private readonly engine: Engine;

	private readonly clock: FastClock = startFastClock(speed);

	private constructor(private readonly sandbox: Sandbox) {
		this.engine = new Engine(sandbox.access);
	}

	/** Sets the date as well; `jest.useRealTimers` restores it. */
	static async open(): Promise<TriggerCells> {
		fakeDate(Date.parse(`${date}T12:00:00Z`));
		const sandbox = await openSandbox({ date, users: 60 });
		const calls = new ClayHrCalls(() => sandbox);
		await calls.send('POST', '/api/expensereport', { name: 'Train to Boston', amount: 12 });
		const users = await sandbox.control<Array<{ userId: number; status: string }>>('GET', '/state/users');
		const leaver = users.filter(({ status }) => status === 'A').at(-1);
		await calls.updateUser(Number(leaver?.userId), { userEndDate: '2026-03-05' });
		return new TriggerCells(sandbox);
	}

	async close(): Promise<void> {
		this.clock.end();
		await this.sandbox.close();
	}

	/**
	 * Runs two lives of a trigger for each chosen cell. In the first, the fault hits the first poll, which emits existing
	 * records. In the second, it hits a poll that has nothing new.
	 *
	 * @returns what is wrong in each cell
	 */
	async run(isChosen: Choice): Promise<Cell[]> {
		const cells: Cell[] = [];
		for (const [place, event] of TriggerCells.subjects.entries()) {
			const chosen = faults.filter((_fault, index) => isChosen(place, index));
			if (chosen.length === 0) continue;
			const usual = await this.live(event, true);
			for (const fault of chosen) {
				const first = await this.live(event, true, fault);
				const quiet = await this.live(event, false, fault);
				const wrong = [
					...judgeIds(first.ids, usual.ids),
					...judgeIds(quiet.ids, []),
					...[first, quiet].flatMap((life) => judgeLife(life, fault)),
				];
				cells.push({ subject: event, mode: 'trigger', kind: fault.kind, fault: fault.name, wrong });
			}
		}
		return cells;
	}

	private async live(event: string, includeExisting: boolean, fault?: Fault): Promise<Life> {
		const parameters = { event, ...particular[event], options: { includeExisting } };
		const trigger = new TriggerLife(this.engine, parameters, { budgetMs });
		const ids = includeExisting ? [] : idsOf(await this.poll(trigger));
		const life: Life = { ids, errors: [], wrong: [], sent: 0 };
		await this.sandbox.control('DELETE', '/requests');
		if (fault) await this.sandbox.control('POST', '/faults', { path: '/rm/*', method: 'GET', ...fault.order });
		const before = JSON.stringify(trigger.staticData);
		try {
			ids.push(...idsOf(await this.poll(trigger)));
		} catch (error) {
			life.errors.push(error instanceof Error ? error : new Error(String(error)));
			if (JSON.stringify(trigger.staticData) !== before) life.wrong.push('a failed poll changed the state');
		}
		const log = await this.sandbox.control<IDataObject[]>('GET', '/requests');
		life.sent = log.filter((entry) => entry.fault !== null).length;
		await this.sandbox.control('DELETE', '/faults');
		for (let poll = 0; poll < 2; poll += 1) ids.push(...idsOf(await this.poll(trigger)));
		return life;
	}

	private async poll(trigger: TriggerLife): Promise<IDataObject[]> {
		this.clock.advance(betweenPolls);
		return await trigger.poll();
	}
}

function judgeIds(ids: unknown[], usual: unknown[]): string[] {
	const lost = usual.filter((id) => !ids.includes(id));
	const invented = ids.filter((id) => !usual.includes(id));
	const repeated = ids.filter((id, place) => ids.indexOf(id) !== place);
	const say = (what: string, some: unknown[]) =>
		some.length === 0 ? [] : [`${some.length} ${what}: ${String(some[0])}`];
	return [...say('events lost', lost), ...say('events invented', invented), ...say('events repeated', repeated)];
}

// A poll does not wait longer for a retry.
const longestWait = 2000;

function judgeLife({ errors, wrong, sent }: Life, fault: Fault): string[] {
	const { ends, says = [], waits = [0, 0], attempts } = fault.read;
	const [error] = errors;
	const found = [...wrong];
	if (sent < Math.min(1, attempts[0])) found.push('the fault hit no request');
	const mayFail = ends !== 'works' || waits[0] > longestWait;
	if (error === undefined) return ends === 'fails' ? [...found, 'no error'] : found;
	if (!mayFail) found.push(`an error: ${error.message}`);
	return [...found, ...judgeMessage(error.message, JSON.stringify([error, error.stack]), says)];
}
