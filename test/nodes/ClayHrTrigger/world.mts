import type { IDataObject } from 'n8n-workflow';

import { ChangeDetector, listsToRead } from '../../../nodes/ClayHrTrigger/changeDetector.ts';
import type { EventDefinition } from '../../../nodes/ClayHrTrigger/events/eventDefinition.ts';
import type { ReadPage, Row } from '../../../nodes/ClayHrTrigger/scan/list.ts';
import { scan } from '../../../nodes/ClayHrTrigger/scan/scan.ts';
import {
	initialState,
	readState,
	type TriggerState,
	writeState,
} from '../../../nodes/ClayHrTrigger/state/triggerState.ts';
import { eventIdOf } from '../../../nodes/ClayHrTrigger/toItem.ts';

const pageSize = 3;

/** A company whose lists may change their order, and a trigger in an n8n that may be killed. */
export class World {
	readonly people = new Map<number, { status: string; email: string; isHidden: boolean }>();
	readonly emitted: string[] = [];
	private nextId = 1;
	private order = (ids: number[]) => ids;
	private live: IDataObject = {};
	private saved: IDataObject = {};
	/** How many pages can be read before one fails, and before the poll's time budget is over. */
	private pagesLeft = { untilFault: Infinity, untilOver: Infinity };

	constructor(private readonly definition: EventDefinition) {}

	create(status: string): number {
		const id = this.nextId;
		// ClayHR's IDs increase, but not always by one.
		this.nextId += 1 + (id % 3);
		this.people.set(id, { status, email: `${id}@example.com`, isHidden: false });
		return id;
	}

	shuffle(seed: number): void {
		const rank = (id: number) => (id * 7919 + seed * 104_729) % 1009;
		this.order = (ids) => [...ids].sort((one, other) => rank(one) - rank(other));
	}

	/** Restarts n8n with the static data that it saved last. n8n saves it only when a poll emits events. */
	restart(): void {
		this.live = structuredClone(this.saved);
	}

	activate(): void {
		this.save();
	}

	async poll(untilFault = Infinity, untilOver = Infinity): Promise<void> {
		this.pagesLeft = { untilFault, untilOver };
		const state = this.state();
		const { pages, scan: position } = state;
		const { lists, day } = listsToRead(state, this.definition, '2026-05-10');
		try {
			const isOver = () => this.pagesLeft.untilOver <= 0;
			const detector = new ChangeDetector(state, this.definition);
			const onRow = (row: Row) => detector.addRow(row);
			const result = await scan({ lists, position, pages, readPage: this.readPage, onRow, isOver });
			writeState(this.live, detector.nextState(result, day), this.definition);
			this.emitted.push(...detector.changes.map((change) => eventIdOf(change, this.definition)));
			if (detector.changes.length > 0) this.save();
		} catch (error) {
			if (error !== fault) throw error;
		}
	}

	async pollToTheEnd(): Promise<void> {
		do await this.poll();
		while (this.state().scan !== undefined || this.state().baselinePass > 0);
		await this.poll();
	}

	private save(): void {
		this.saved = JSON.parse(JSON.stringify(this.live)) as IDataObject;
	}

	private state(): TriggerState {
		const state = readState(this.live, this.definition);
		if (state === 'unreadable') throw new Error('The state is unreadable');
		return state ?? initialState(this.definition, false);
	}

	private readonly readPage: ReadPage = async ({ name }, page) => {
		this.pagesLeft.untilFault -= 1;
		this.pagesLeft.untilOver -= 1;
		await Promise.resolve();
		if (this.pagesLeft.untilFault < 0) throw fault;
		const listed = [...this.people].filter(([, { status, isHidden }]) => status === name && !isHidden);
		const ids = this.order(listed.map(([id]) => id)).slice(page * pageSize, (page + 1) * pageSize);
		return ids.map((userId) => {
			const { status = '', email = '' } = this.people.get(userId) ?? {};
			return { userId, status, email };
		});
	};
}

const fault = new Error('A page failed');
