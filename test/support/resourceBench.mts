import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';

import { Engine, type RunResult } from './engine.mts';
import { type EngineBench, openEngineBench } from './engineBench.mts';
import type { Sandbox } from './sandbox.mts';

/** The users whose API keys a test can use. */
type Owner = 'hr' | 'manager' | 'employee';

const userIds: Readonly<Record<Owner, string>> = { hr: '140001', manager: '140003', employee: '140009' };

/**
 * Opens a bench for a file's tests and resets its sandbox before each test. The tests may send documented requests
 * only.
 */
export function openResourceBench(
	resource: string,
	order: Parameters<typeof openEngineBench>[0] = { date: '2026-03-02' },
): ResourceBench {
	const bench = openEngineBench(order);
	afterEach(async () => expect(await bench.sandbox.control('GET', '/violations')).toEqual([]));
	return new ResourceBench(resource, bench);
}

/** A sandbox, and an engine that executes the operations of one resource. */
class ResourceBench {
	private readonly resource: string;

	private readonly bench: EngineBench;

	constructor(resource: string, bench: EngineBench) {
		this.resource = resource;
		this.bench = bench;
	}

	get sandbox(): Sandbox {
		return this.bench.sandbox;
	}

	/** Executes an operation for each item, with the key of an owner. */
	async run(
		operation: string,
		parameters: INodeParameters = {},
		items: IDataObject[] = [{}],
		as: Owner = 'hr',
	): Promise<RunResult> {
		const access = { ...this.sandbox.access, apiKey: `sandbox-${as}-key`, userId: userIds[as] };
		return await new Engine(access).run({ resource: this.resource, operation, ...parameters }, items);
	}

	/**
	 * Executes an operation that must succeed.
	 *
	 * @throws the operation's error
	 */
	async items(...call: Parameters<ResourceBench['run']>): Promise<INodeExecutionData[]> {
		const { error, items } = await this.run(...call);
		if (error) throw error;
		return items;
	}

	/** Executes an operation that must succeed, and returns its output records. */
	async records(...call: Parameters<ResourceBench['run']>): Promise<IDataObject[]> {
		return (await this.items(...call)).map(({ json }) => json);
	}

	/** Returns the fields that Output: Selected Fields offers for an operation. */
	async offered(operation: string, parameters: INodeParameters = {}): Promise<string[]> {
		const chosen = { resource: this.resource, operation, ...parameters };
		const options = await new Engine(this.sandbox.access).loadOptions('getOutputFields', chosen);
		return options.map(({ value }) => String(value));
	}

	/** Returns a collection of the sandbox. */
	async state(collection: string): Promise<IDataObject[]> {
		return await this.sandbox.control<IDataObject[]>('GET', `/state/${collection}`);
	}

	/** Returns one record of the sandbox. */
	async stored(collection: string, id: unknown): Promise<IDataObject> {
		return await this.sandbox.control<IDataObject>('GET', `/state/${collection}/${String(id)}`);
	}
}
