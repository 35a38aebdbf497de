import type { IDataObject } from 'n8n-workflow';

import { Comparison, nextLists } from '../../../nodes/ClayHrTrigger/comparison.ts';
import type { Watch } from '../../../nodes/ClayHrTrigger/events/watch.ts';
import type { ReadPage, Row } from '../../../nodes/ClayHrTrigger/scan/list.ts';
import { scan } from '../../../nodes/ClayHrTrigger/scan/scan.ts';
import {
	firstState,
	readState,
	type TriggerState,
	writeState,
} from '../../../nodes/ClayHrTrigger/state/triggerState.ts';
import { eventIdOf } from '../../../nodes/ClayHrTrigger/toItem.ts';

const pageSize = 3;

/** A company whose lists are in an order of their own, with a trigger on it in an n8n that may die. */
export class World {
	readonly people = new Map<number, { status: string; email: string; isHidden: boolean }>();
	readonly emitted: string[] = [];
	private nextId = 1;
	private order = (ids: number[]) => ids;
	private live: IDataObject = {};
	private saved: IDataObject = {};
	/** How many pages can be read until one fails, and until the poll's time is over. */
	private pagesLeft = { untilFault: Infinity, untilOver: Infinity };

	constructor(private readonly watch: Watch) {}

	create(status: string): number {
		const id = this.nextId;
		// ClayHR's IDs grow, but not by one.
		this.nextId += 1 + (id % 3);
		this.people.set(id, { status, email: `${id}@example.com`, isHidden: false });
		return id;
	}

	shuffle(seed: number): void {
		const rank = (id: number) => (id * 7919 + seed * 104_729) % 1009;
		this.order = (ids) => [...ids].sort((one, other) => rank(one) - rank(other));
	}

	/** n8n keeps the static data when a poll emits, and dies at the worst moment: after a poll, with what is kept. */
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
		const { lists, day } = nextLists(state, this.watch, '2026-05-10');
		try {
			const isOver = () => this.pagesLeft.untilOver <= 0;
			const comparison = new Comparison(state, this.watch);
			const take = (row: Row) => comparison.take(row);
			const found = await scan({ lists, position, pages, readPage: this.readPage, take, isOver });
			writeState(this.live, comparison.end(found, day), this.watch);
			this.emitted.push(...comparison.changes.map((change) => eventIdOf(change, this.watch)));
			if (comparison.changes.length > 0) this.save();
		} catch (error) {
			if (error !== fault) throw error;
		}
	}

	async pollToTheEnd(): Promise<void> {
		do await this.poll();
		while (this.state().scan !== undefined || this.state().look > 0);
		await this.poll();
	}

	private save(): void {
		this.saved = JSON.parse(JSON.stringify(this.live)) as IDataObject;
	}

	private state(): TriggerState {
		const state = readState(this.live, this.watch);
		if (state === 'unreadable') throw new Error('The state can not be read');
		return state ?? firstState(this.watch, false);
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

const fault = new Error('A page can not be read');
