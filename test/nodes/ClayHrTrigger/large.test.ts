import type { IDataObject } from 'n8n-workflow';

import { Comparison, nextLists } from '../../../nodes/ClayHrTrigger/comparison';
import { newUser, userStatusChanged, userUpdated } from '../../../nodes/ClayHrTrigger/events/users';
import type { Watch } from '../../../nodes/ClayHrTrigger/events/watch';
import type { Parameters } from '../../../nodes/ClayHrTrigger/parameters/readParameters';
import type { ReadPage, Row } from '../../../nodes/ClayHrTrigger/scan/list';
import { scan } from '../../../nodes/ClayHrTrigger/scan/scan';
import { fingerprint } from '../../../nodes/ClayHrTrigger/state/fingerprint';
import { fromText, toText } from '../../../nodes/ClayHrTrigger/state/idMap';
import { firstState, readState, writeState } from '../../../nodes/ClayHrTrigger/state/triggerState';
import { say } from '../../support/say.mts';

const parameters: Parameters = {
	days: () => 7,
	choices: (name) => (name === 'userStatuses' ? ['A', 'F', 'I'] : ['email', 'cellPhone', 'displayFullName']),
	ids: () => [],
	id: () => 1,
	keyOwner: () => 1,
};

/** A company in memory: one in fourteen has left, anywhere among the others, and the last thirtieth starts soon. */
function company(users: number, gap = 1) {
	const lists: Record<string, IDataObject[]> = { F: [], A: [], I: [] };
	const add = (place: number, status: string) => {
		const email = `person${place}@example.com`;
		lists[status]?.push({
			userId: 140_001 + place * gap,
			status,
			email,
			cellPhone: `+1 617 ${place}`,
			displayFullName: email,
		});
	};
	for (let place = 0; place < users; place += 1) {
		const hasLeft = (Math.imul(place, 2_654_435_761) >>> 0) % 14 === 0;
		add(place, place > users * (29 / 30) ? 'F' : hasLeft ? 'I' : 'A');
	}
	return { lists, add };
}

/** A trigger on lists in memory. */
class Trigger {
	requests = 0;
	readonly stored: IDataObject = {};

	constructor(
		private readonly watch: Watch,
		private readonly lists: Record<string, IDataObject[]>,
	) {}

	async poll(): Promise<number> {
		this.requests = 0;
		const stored = readState(this.stored, this.watch);
		if (stored === 'unreadable') throw new Error('The state can not be read');
		const state = stored ?? firstState(this.watch, false);
		const { lists, day } = nextLists(state, this.watch, '2026-05-10');
		const readPage: ReadPage = async ({ name }, page) => {
			this.requests += 1;
			return await Promise.resolve(this.lists[name]?.slice(page * 100, (page + 1) * 100) ?? []);
		};
		const comparison = new Comparison(state, this.watch);
		const take = (row: Row) => comparison.take(row);
		const found = await scan({ lists, pages: state.pages, readPage, take, isOver: () => false });
		writeState(this.stored, comparison.end(found, day), this.watch);
		return comparison.changes.length;
	}

	/** Characters of the state as n8n stores it. */
	get size(): number {
		return JSON.stringify(this.stored).length;
	}
}

const watches: Array<[string, () => Watch, number]> = [
	['New User', newUser, 65_536],
	['User Status Changed', () => userStatusChanged(parameters), 65_536],
	['User Updated', () => userUpdated(parameters), 1_000_000],
];

/** Counts how often fields of rows are read. */
class ReadCounter {
	reads = 0;

	private readonly counting: ProxyHandler<IDataObject> = {
		get: (row, name) => {
			this.reads += 1;
			return Reflect.get(row, name) as unknown;
		},
	};

	/** The same lists, whose rows are counted. */
	count(lists: Record<string, IDataObject[]>): Record<string, IDataObject[]> {
		const counted = ([name, rows]: [string, IDataObject[]]) => [name, rows.map((row) => new Proxy(row, this.counting))];
		return Object.fromEntries(Object.entries(lists).map(counted)) as Record<string, IDataObject[]>;
	}
}

/** A trigger that has polled twice, and how often a further poll that finds nothing reads fields of rows. */
async function idle(watch: Watch, users: number) {
	const counter = new ReadCounter();
	const trigger = new Trigger(watch, counter.count(company(users).lists));
	await trigger.poll();
	await trigger.poll();
	counter.reads = 0;
	expect(await trigger.poll()).toBe(0);
	return { trigger, reads: counter.reads };
}

describe.each(watches)('%s at 100,000 users', (name, watch, most) => {
	it('keeps a small state, and an idle poll reads each row as often as in a small company', async () => {
		const { trigger, reads } = await idle(watch(), 100_000);
		const scattered = new Trigger(watch(), company(100_000, 37).lists);
		await scattered.poll();
		say(
			`${name}, 100,000 users: ${trigger.size} characters of state (${scattered.size} with scattered IDs); ${trigger.requests} requests an idle poll, ${(reads / 100_000).toFixed(1)} looks at a row`,
		);
		expect(trigger.size).toBeLessThanOrEqual(most);
		const { reads: few } = await idle(watch(), 1000);
		expect(reads).toBeLessThanOrEqual(few * 101);
	});
});

it('writes a hundred thousand users of one status in a few characters', () => {
	const map = new Map(Array.from({ length: 100_000 }, (_, place) => [140_001 + place, 1]));
	expect(toText(map).length).toBeLessThan(15);
	expect(fromText(toText(map))?.size).toBe(100_000);
});

it('tells a hundred thousand like values apart', () => {
	const prints = new Set(Array.from({ length: 100_000 }, (_, number) => fingerprint([`+1 617 555 ${number}`])));
	expect(prints.size).toBeGreaterThanOrEqual(99_999);
});

it('finds 10,000 new users at once, each once', async () => {
	const { lists, add } = company(1000);
	const trigger = new Trigger(newUser(), lists);
	await trigger.poll();
	await trigger.poll();
	for (let place = 1000; place < 11_000; place += 1) add(place, 'A');
	expect(await trigger.poll()).toBe(10_000);
	expect(await trigger.poll()).toBe(0);
});
