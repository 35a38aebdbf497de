import type { IDataObject } from 'n8n-workflow';

import { ChangeDetector, listsToRead } from '../../../nodes/ClayHrTrigger/changeDetector';
import { newUser, userStatusChanged } from '../../../nodes/ClayHrTrigger/events/users';
import { userUpdated } from '../../../nodes/ClayHrTrigger/events/userUpdated';
import type { EventDefinition } from '../../../nodes/ClayHrTrigger/events/eventDefinition';
import type { TriggerParameters } from '../../../nodes/ClayHrTrigger/parameters/readParameters';
import type { ReadPage, Row } from '../../../nodes/ClayHrTrigger/scan/list';
import { scan } from '../../../nodes/ClayHrTrigger/scan/scan';
import { fingerprint } from '../../../nodes/ClayHrTrigger/state/fingerprint';
import { fromText, toText } from '../../../nodes/ClayHrTrigger/state/idMap';
import { initialState, readState, writeState } from '../../../nodes/ClayHrTrigger/state/triggerState';
import { say } from '../../support/say.mts';
import { anyParameters } from './anyParameters.mts';

const parameters: TriggerParameters = {
	...anyParameters,
	days: () => 7,
	choices: (name) => (name === 'userStatuses' ? ['A', 'F', 'I'] : ['email', 'cellPhone', 'displayFullName']),
	ids: () => [],
	id: () => 1,
	apiKeyUserId: () => 1,
};

/** A company in memory: one in fourteen users is inactive, spread over all IDs, and the last thirtieth starts soon. */
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

/** A trigger that polls lists in memory. */
class Trigger {
	requests = 0;
	readonly stored: IDataObject = {};

	constructor(
		private readonly definition: EventDefinition,
		private readonly lists: Record<string, IDataObject[]>,
	) {}

	async poll(): Promise<number> {
		this.requests = 0;
		const stored = readState(this.stored, this.definition);
		if (stored === 'unreadable') throw new Error('The state is unreadable');
		const state = stored ?? initialState(this.definition, false);
		const { lists, day } = listsToRead(state, this.definition, '2026-05-10');
		const readPage: ReadPage = async ({ name }, page) => {
			this.requests += 1;
			return await Promise.resolve(this.lists[name]?.slice(page * 100, (page + 1) * 100) ?? []);
		};
		const detector = new ChangeDetector(state, this.definition);
		const onRow = (row: Row) => detector.addRow(row);
		const result = await scan({ lists, pages: state.pages, readPage, onRow, isOver: () => false });
		writeState(this.stored, detector.nextState(result, day), this.definition);
		return detector.changes.length;
	}

	/** The size of the stored state, in characters. */
	get size(): number {
		return JSON.stringify(this.stored).length;
	}
}

const definitions: Array<[string, () => EventDefinition, number]> = [
	['New User', () => newUser(parameters), 65_536],
	['User Status Changed', () => userStatusChanged(parameters), 65_536],
	['User Updated', () => userUpdated(parameters), 100_000 * 3 * 24],
];

/** Counts how often the fields of rows are read. */
class ReadCounter {
	reads = 0;

	private readonly counting: ProxyHandler<IDataObject> = {
		get: (row, name) => {
			this.reads += 1;
			return Reflect.get(row, name) as unknown;
		},
	};

	/** Wraps lists so that reads of their rows are counted. */
	count(lists: Record<string, IDataObject[]>): Record<string, IDataObject[]> {
		const counted = ([name, rows]: [string, IDataObject[]]) => [name, rows.map((row) => new Proxy(row, this.counting))];
		return Object.fromEntries(Object.entries(lists).map(counted)) as Record<string, IDataObject[]>;
	}
}

/** A trigger after two polls, and how often an idle poll reads the fields of rows. */
async function idle(definition: EventDefinition, users: number) {
	const counter = new ReadCounter();
	const trigger = new Trigger(definition, counter.count(company(users).lists));
	await trigger.poll();
	await trigger.poll();
	counter.reads = 0;
	expect(await trigger.poll()).toBe(0);
	return { trigger, reads: counter.reads };
}

describe.each(definitions)('%s at 100,000 users', (name, definition, most) => {
	it('keeps the state small, and an idle poll reads each row as often as in a small company', async () => {
		const { trigger, reads } = await idle(definition(), 100_000);
		const scattered = new Trigger(definition(), company(100_000, 37).lists);
		await scattered.poll();
		say(
			`${name}, 100,000 users: ${trigger.size} characters of state (${scattered.size} with scattered IDs); ${trigger.requests} requests an idle poll, ${(reads / 100_000).toFixed(1)} reads per row`,
		);
		expect(trigger.size).toBeLessThanOrEqual(most);
		const { reads: few } = await idle(definition(), 1000);
		expect(reads).toBeLessThanOrEqual(few * 101);
	});
});

it('stores 100,000 users of one status in a few characters', () => {
	const map = new Map(Array.from({ length: 100_000 }, (_, place) => [140_001 + place, 1]));
	expect(toText(map).length).toBeLessThan(15);
	expect(fromText(toText(map))?.size).toBe(100_000);
});

it('distinguishes 100,000 similar values', () => {
	const prints = new Set(Array.from({ length: 100_000 }, (_, number) => fingerprint([`+1 617 555 ${number}`])));
	expect(prints.size).toBeGreaterThanOrEqual(99_999);
});

it('emits 10,000 new users in one poll, each once', async () => {
	const { lists, add } = company(1000);
	const trigger = new Trigger(newUser(anyParameters), lists);
	await trigger.poll();
	await trigger.poll();
	for (let place = 1000; place < 11_000; place += 1) add(place, 'A');
	expect(await trigger.poll()).toBe(10_000);
	expect(await trigger.poll()).toBe(0);
});
