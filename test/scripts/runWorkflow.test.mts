import { stringify } from 'flatted';
import type { Shape } from '../../scripts/start/server/n8nClient.mts';
import { runWorkflow } from '../../scripts/start/server/workflows.mts';

const workflow = { id: '3', name: 'Digest', versionId: 'a', nodes: [] };
const run = (runData: object, error?: object) => stringify({ resultData: { runData, error } });
const done = run({ Start: [{ data: { main: [[{ json: { id: 7 } }]] } }] });

/** An n8n that answers each question about the execution with the next of these; it also counts the questions. */
function n8nWith(...answers: { status: string; data: string }[]) {
	const asked: string[] = [];
	const call = <Output,>(method: string, path: string, _body: unknown, shape: Shape<Output>): Promise<Output> => {
		asked.push(`${method} ${path}`);
		return Promise.resolve(shape.parse(method === 'POST' ? { executionId: '9' } : answers[asked.length - 2]));
	};
	return { call, asked };
}

describe('running a workflow', () => {
	test.each([
		['is still running', { status: 'running', data: done }],
		['has a status, and no data yet', { status: 'success', data: '[]' }],
		['has a status, and the data from its start', { status: 'success', data: run({}) }],
	])('waits while the execution %s', async (_name, early) => {
		const n8n = n8nWith(early, { status: 'success', data: done });
		const { itemsOf, failure } = await runWorkflow(n8n, workflow, 'Start');
		expect(itemsOf.get('Start')).toEqual([{ id: 7 }]);
		expect(failure).toBeUndefined();
		const look = 'GET /rest/executions/9';
		expect(n8n.asked).toEqual(['POST /rest/workflows/3/run', look, look]);
	});

	test('ends with an execution that failed before its first node', async () => {
		const n8n = n8nWith({ status: 'error', data: run({}, { message: 'No trigger', description: null }) });
		expect(await runWorkflow(n8n, workflow, 'Start')).toMatchObject({ failure: 'n8n: No trigger' });
	});
});
