import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { ClayHr } from '../../nodes/ClayHr/ClayHr.node';
import { Engine } from '../support/engine.mts';
import { fromItem } from '../support/locators.mts';
import { nodeProperties, operations } from '../support/operations.mts';
import { cpuMilliseconds, nodeMajor, say } from '../support/cpuTime.mts';
import { openSandbox, type Sandbox } from '../support/sandbox.mts';

const itemCount = 150;
const rounds = 5;
// n8n 2.41 runs on Node 24 and later; older ones take twice as long for the engine's own walk over the parameters.
const mostTimes = nodeMajor >= 24 ? 2 : 2.5;

let sandbox: Sandbox;

beforeAll(async () => {
	sandbox = await openSandbox();
});

afterAll(async () => await sandbox.close());

/** The node with other parameters. */
function nodeWith(properties: INodeProperties[]): ClayHr {
	const node = new ClayHr();
	node.description.properties = properties;
	return node;
}

/** Only what User: Get needs. */
function oneOperation(): INodeProperties[] {
	return nodeProperties
		.filter(({ name }) => ['resource', 'operation', 'userId', 'output'].includes(name))
		.filter(({ displayOptions }) => displayOptions?.show?.resource?.includes('user') ?? true)
		.map((property) =>
			property.name === 'operation'
				? { ...property, options: property.options?.filter((option) => 'value' in option && option.value === 'get') }
				: property,
		);
}

it('costs an item hardly more with all operations than with one', async () => {
	const [user] = await sandbox.control<IDataObject[]>('GET', '/state/users');
	const parameters = {
		resource: 'user',
		operation: 'get',
		userId: fromItem('id'),
	};
	const inputs = Array.from({ length: itemCount }, () => ({ id: user?.userId ?? 0 }));
	const small = new Engine(sandbox.access, nodeWith(oneOperation()));
	const large = new Engine(sandbox.access, nodeWith(nodeProperties));
	const cost = async (engine: Engine) =>
		await cpuMilliseconds(async () => {
			const { items } = await engine.run(parameters, inputs as IDataObject[]);
			expect(items).toHaveLength(itemCount);
		});
	const costs: Array<[number, number]> = [];
	for (let round = 0; round <= rounds; round += 1) costs.push([await cost(small), await cost(large)]);
	const [least, most] = [0, 1].map((which) => Math.min(...costs.slice(1).map((pair) => pair[which] ?? 0)));
	const ratio = Number(most) / Number(least);
	say(
		`CPU for an item: ${(Number(least) / itemCount).toFixed(2)} ms with one operation, ${(Number(most) / itemCount).toFixed(2)} ms with ${operations.length}: ${ratio.toFixed(2)} times`,
	);
	expect(ratio).toBeLessThan(mostTimes);
}, 60_000);
