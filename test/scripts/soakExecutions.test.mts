import { stringify } from 'flatted';
import { Executions, eventIdsIn } from '../../scripts/soak/executions.mts';
import { triggerName } from '../../scripts/soak/triggerWorkflows.mts';
import type { Shape } from '../../scripts/start/server/n8nClient.mts';
import { problemOf } from './support/thrown.mts';

const output = (...eventIds: string[]) => ({
	main: [eventIds.map((eventId) => ({ json: { eventId, event: 'newUser' } }))],
});

/** A finished execution as n8n stores it, with each node's output. */
const finished = (...eventIds: string[]) =>
	stringify({
		resultData: {
			runData: { [triggerName]: [{ data: output(...eventIds) }], 'Do Nothing': [{ data: output(...eventIds) }] },
		},
		executionData: { nodeExecutionStack: [] },
	});

/** A started execution as n8n stores it, with its remaining work. */
const begun = (runData: Record<string, unknown>, ...eventIds: string[]) =>
	stringify({
		resultData: { runData },
		executionData: { nodeExecutionStack: [{ node: { name: triggerName }, data: output(...eventIds) }] },
	});

describe('D the event ids of an execution', () => {
	test("are those of the trigger's output, including duplicates", () => {
		expect(eventIdsIn(finished('newUser:1', 'newUser:2', 'newUser:2'))).toEqual([
			'newUser:1',
			'newUser:2',
			'newUser:2',
		]);
	});

	test('of a killed execution are those of its input, not those that n8n stored later', () => {
		expect(eventIdsIn(begun({}, 'newUser:1'))).toEqual(['newUser:1']);
		const madeUp = { main: [[{ json: { isArtificialRecoveredEventItem: true } }]] };
		expect(eventIdsIn(begun({ [triggerName]: [{ data: madeUp }] }, 'newUser:1'))).toEqual(['newUser:1']);
	});

	test('of a failed poll are empty', () => {
		const error = { message: 'The service refused the connection' };
		expect(eventIdsIn(stringify({ resultData: { runData: { [triggerName]: [{ error }] } } }))).toEqual([]);
	});
});

describe('the executions', () => {
	const createdAt = '2026-03-02T10:00:00.250Z';

	/** An n8n with the given executions; `asked` records its requests. */
	function fakeClient(results: { id: string; status: string; data: string }[]) {
		const asked: string[] = [];
		return {
			results,
			asked,
			call<Output>(_method: string, path: string, _body: unknown, shape: Shape<Output>): Promise<Output> {
				asked.push(path);
				const one = results.find(({ id }) => path === `/rest/executions/${id}`);
				return Promise.resolve(shape.parse(one ?? { results: results.map((entry) => ({ ...entry, createdAt })) }));
			},
		};
	}

	test('are read once each, after they end', async () => {
		const client = fakeClient([
			{ id: '2', status: 'running', data: finished('newUser:2') },
			{ id: '1', status: 'success', data: finished('newUser:1') },
		]);
		const executions = new Executions(client);
		const first = { eventId: 'newUser:1', executionId: '1', at: Date.parse(createdAt), cutShort: false };
		expect(await executions.emissions()).toEqual([first]);
		expect(await executions.emissions()).toEqual([first]);
		client.results.splice(0, 1, { id: '2', status: 'crashed', data: begun({}, 'newUser:2') });
		expect(await executions.emissions()).toEqual([
			first,
			{ ...first, eventId: 'newUser:2', executionId: '2', cutShort: true },
		]);
		expect(client.asked.filter((path) => path === '/rest/executions/1')).toHaveLength(1);
	});

	test("are an error if n8n can't list all of them", async () => {
		const many = Array.from({ length: 100 }, (_, id) => ({ id: String(id), status: 'success', data: finished() }));
		const problem = await problemOf(() => new Executions(fakeClient(many)).emissions());
		expect(problem.message).toBe('There were more executions than n8n lists at once.');
	});
});
