import type { INodeParameters } from 'n8n-workflow';
import { ExecuteSingleContext } from 'n8n-core';

import { openEngineBench } from '../support/engineBench.mts';
import { controlsOf, getUser, updateUser } from '../support/userCalls.mts';

const bench = openEngineBench();

const { requests, userIds } = controlsOf(() => bench.sandbox);

const threeItems = async () => (await userIds()).slice(0, 3).map((id) => ({ id }));

/** Either all three items are output, or the node fails. No item may be missing after a success. */
async function expectAllOrError(parameters: INodeParameters): Promise<void> {
	const { status, items, error } = await bench.engine.run(parameters, await threeItems());
	if (status === 'success') {
		expect(items).toHaveLength(3);
		return;
	}
	expect(error?.message).toMatch(/^Nothing was sent to ClayHR for this item \[item \d\]$/);
	expect(error?.description).toContain('Look in ClayHR which of the other items were carried out');
}

const update = updateUser('={{ $json.id }}', { shortName: 'X' });

describe('D if n8n runs nodes differently', () => {
	const prototype = ExecuteSingleContext.prototype;
	const { getExecuteData } = prototype;
	// Both are inherited or set by the constructor, so deleting the prototype's properties restores them.
	afterEach(() => {
		for (const name of ['getExecuteData', 'helpers']) Reflect.deleteProperty(prototype, name);
	});

	it.each([
		['a change', update],
		['a read', getUser('={{ $json.id }}')],
	])('%s of items passed one after another omits no item', async (_what, parameters) => {
		// n8n waits between the items. The interval's type is one that this package does not read as batching.
		const requestOptions = { batching: { batch: { batchSize: 1, batchInterval: true } } };
		await expectAllOrError({ ...parameters, requestOptions });
	});

	it('copied execute data for each item omits no item', async () => {
		Object.defineProperty(prototype, 'getExecuteData', {
			configurable: true,
			value(this: ExecuteSingleContext) {
				return { ...getExecuteData.call(this) };
			},
		});
		await expectAllOrError(update);
	});

	it('recreated helpers omit no item', async () => {
		const kept = new WeakMap<object, object>();
		Object.defineProperty(prototype, 'helpers', {
			configurable: true,
			get(this: object) {
				return { ...kept.get(this) };
			},
			set(this: object, helpers: object) {
				kept.set(this, helpers);
			},
		});
		await expectAllOrError(update);
		expect((await requests()).length).toBeLessThanOrEqual(3);
	});
});
