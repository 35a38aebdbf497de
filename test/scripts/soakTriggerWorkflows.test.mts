import { activateTriggers, workflowFor } from '../../scripts/soak/triggerWorkflows.mts';
import type { Shape } from '../../scripts/start/server/n8nClient.mts';
import { untilStored } from '../../scripts/start/server/workflows.mts';

test("a soak test's workflow polls at the given interval", () => {
	const { nodes, connections } = workflowFor('newLeaveRequest', 5);
	expect(nodes[0]?.parameters).toMatchObject({ event: 'newLeaveRequest' });
	const times = (nodes[0]?.parameters as { pollTimes: { item: { cronExpression: string }[] } }).pollTimes.item;
	expect(times.map(({ cronExpression }) => Number(/^(\d+) \* \* \* \* \*$/.exec(cronExpression)?.[1]))).toEqual([
		0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55,
	]);
	const seldom = workflowFor('newUser', 20).nodes[0]?.parameters as { pollTimes: { item: unknown[] } };
	expect(seldom.pollTimes.item).toHaveLength(3);
	expect(Object.keys(connections)).toEqual([nodes[0]?.name]);
});

test("workflows are created and activated, and count as active once n8n has stored each trigger's state", async () => {
	const asked: string[] = [];
	const looks = new Map<string, number>();
	const client = {
		call<Output>(method: string, path: string, body: unknown, shape: Shape<Output>): Promise<Output> {
			asked.push(`${method} ${path}`);
			if (path === '/rest/workflows') {
				const { nodes } = body as ReturnType<typeof workflowFor>;
				const { event } = nodes[0]?.parameters as { event: string };
				const company = JSON.stringify(nodes[0]?.credentials).includes('"other"') ? 1 : 0;
				return Promise.resolve(shape.parse({ id: `${event}-${company}`, versionId: 'v7', name: '', nodes: [] }));
			}
			if (method === 'POST') expect(body).toEqual({ versionId: 'v7' });
			looks.set(path, (looks.get(path) ?? 0) + 1);
			const known = { 'node:When It Happens': { version: 2 } };
			return Promise.resolve(shape.parse({ staticData: looks.get(path) === 1 ? null : known }));
		},
	};
	const activated = await activateTriggers(
		client,
		[
			{ id: 'one', name: 'One' },
			{ id: 'other', name: 'Other' },
		],
		20,
	);
	for (const id of activated) await untilStored(client, id);
	const ids = ['newUser-0', 'newLeaveRequest-0', 'userStatusChanged-1', 'leaveRequestDecided-1'];
	const steps = ids.flatMap((id) => ['POST /rest/workflows', `POST /rest/workflows/${id}/activate`]);
	expect(activated).toEqual(ids);
	expect(asked.slice(0, 8)).toEqual(steps);
	for (const id of ids) expect(asked.filter((step) => step === `GET /rest/workflows/${id}`)).toHaveLength(2);
});
