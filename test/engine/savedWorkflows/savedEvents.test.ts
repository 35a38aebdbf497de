import type { IDataObject } from 'n8n-workflow';

import { ClayHrTrigger } from '../../../nodes/ClayHrTrigger/ClayHrTrigger.node.ts';
import { events as knownEvents } from '../../../nodes/ClayHrTrigger/events/index.ts';
import { name as packageName } from '../../../package.json';
import { acmeEngine } from '../../support/acme.mts';
import { requestsOf } from '../../support/bothWays.mts';
import { openEngineBench } from '../../support/engineBench.mts';
import { fakeDate } from '../../support/fakeDate.mts';
import {
	mustStay,
	onTheDay,
	parametersAsSaved,
	readSaved,
	type SavedEvent,
	savedIn,
	sorted,
} from '../../support/savedWorkflow.mts';
import { ClayHrCalls } from '../../support/triggerCalls.mts';

// Workflows that were saved with 0.1.0, one per event, with what the trigger stored after its first poll. Three more have what it
// stored later: after a change that may come again, and in the middle of a scan.
const saved = savedIn<SavedEvent>('events');
const { description } = new ClayHrTrigger();

const bench = openEngineBench({ users: 10, date: '2026-03-02' });

beforeEach(async () => {
	fakeDate(Date.parse('2026-03-02T12:00:00Z'));
	await bench.sandbox.control('PUT', '/state', readSaved('company.json'));
});

afterEach(() => jest.useRealTimers());

let polls = 0;

/** Polls with the trigger of a saved workflow, in an n8n that has just started. */
async function poll({ workflow }: SavedEvent, staticData = workflow.staticData) {
	const [trigger] = workflow.nodes;
	if (trigger === undefined) throw new Error('The workflow has no node.');
	const workflowId = `${workflow.name} ${(polls += 1)}`;
	return await acmeEngine(bench.sandbox).pollNode(trigger, staticData, { workflowId });
}

async function change({ changes }: SavedEvent): Promise<void> {
	const clayHr = new ClayHrCalls(() => bench.sandbox);
	for (const { method, path, query, body } of changes) await clayHr.send(method, path, query, body);
	await bench.sandbox.control('DELETE', '/requests');
}

describe.each([...saved])('%s', (name, fixture) => {
	const file = `events/${name}.json`;
	const { requests, events, workflow } = fixture;

	it('goes on from the stored state: it emits the new events, and none twice', async () => {
		await mustStay(file, async () => {
			const idle = await poll(fixture);
			expect(idle.events).toBeNull();
			await change(fixture);
			const next = await poll(fixture, idle.staticData);
			expect(sorted(await requestsOf(bench.sandbox))).toEqual(sorted(requests));
			expect(onTheDay(next.events)).toEqual(events);
			expect((await poll(fixture, next.staticData)).events).toBeNull();
		});
		expect(await bench.sandbox.control('GET', '/violations')).toEqual([]);
	});

	it('finds the events in its first poll after the update, too', async () => {
		await change(fixture);
		const { events: found } = await poll(fixture);
		await mustStay(file, () => expect(onTheDay(found)).toEqual(events));
	});

	it('emits nothing in its own first poll', async () => {
		const first = await poll(fixture, {});
		expect(first.events).toBeNull();
		expect((await poll(fixture, first.staticData)).events).toBeNull();
	});

	it('has all its parameters in the editor', async () => {
		const [trigger] = workflow.nodes;
		// n8n adds the field for the poll times to each polling node.
		const { pollTimes, ...parameters } = trigger?.parameters ?? {};
		expect(pollTimes).toBeDefined();
		await mustStay(file, () => {
			expect(trigger?.type).toBe(`${packageName}.${description.name}`);
			expect([description.version].flat()).toContain(trigger?.typeVersion);
			expect(trigger && parametersAsSaved(trigger, description)).toEqual(parameters);
		});
	});

	it.each<[string, (state: IDataObject) => IDataObject]>([
		['a part of it is missing', ({ memory, ...state }) => ({ ...state, lost: memory })],
		['a value in it is another one', (state) => ({ ...state, pages: { all: 40 } })],
		['its checksum is missing', ({ checksum, ...state }) => ({ ...state, sum: checksum })],
		['another release wrote it', (state) => ({ ...state, version: 1 })],
	])('does not poll, and says what to do, if %s', async (_what, damage) => {
		const staticData = Object.fromEntries(
			Object.entries(workflow.staticData).map(([node, state]) => [node, damage(state as IDataObject)]),
		);
		await expect(poll(fixture, staticData)).rejects.toMatchObject({
			message: "The trigger's stored state is unreadable",
			description: expect.stringContaining('Rename the trigger node to reset the trigger') as string,
		});
		expect(await requestsOf(bench.sandbox)).toEqual([]);
	});
});

describe('the saved workflows of the trigger', () => {
	it('are one per event, and use it', () => {
		const names = [...saved.keys()].map((name) => name.split('.')[0]);
		expect([...new Set(names)]).toEqual(Object.keys(knownEvents).sort());
		const used = [...saved.values()].map(({ workflow }) => workflow.nodes[0]?.parameters.event ?? 'newUser');
		expect(used).toEqual(names);
	});

	it('have all that the trigger may store', () => {
		const states = [...saved.values()].flatMap(({ workflow }) => Object.values(workflow.staticData) as IDataObject[]);
		const memories = states.map(({ memory }) => memory as IDataObject);
		const namesIn = (values: IDataObject[]) => [...new Set(values.flatMap((value) => Object.keys(value)))];
		expect(namesIn(states)).toEqual(expect.arrayContaining(['pages', 'scan', 'visibleWindow']));
		expect(namesIn(memories)).toEqual(
			expect.arrayContaining(['ids', 'values', 'counts', 'changes', 'parts', 'texts', '2026-03-28']),
		);
	});
});

describe('the state of a version before 0.1.0, which did not keep single fields', () => {
	const fixture = saved.get('userUpdated');
	const older = readSaved('olderState.json') as IDataObject;

	it('is read: the first event of a user does not say what changed, the next one does', async () => {
		if (fixture === undefined) throw new Error('User Updated has no saved workflow.');
		const idle = await poll(fixture, older);
		expect(idle.events).toBeNull();
		await change(fixture);
		const first = await poll(fixture, older);
		expect(first.events?.map(({ id, changedFields }) => [id, changedFields])).toEqual([[140_004, null]]);
		await new ClayHrCalls(() => bench.sandbox).updateUser(140_004, { cellPhone: '+1 617 555 0998' });
		const next = await poll(fixture, first.staticData);
		expect(next.events).toMatchObject([{ id: 140_004, changedFields: ['cellPhone'] }]);
		expect((await poll(fixture, next.staticData)).events).toBeNull();
	});
});
