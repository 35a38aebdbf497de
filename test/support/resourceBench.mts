import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';

import { Engine, type RunResult } from './engine.mts';
import { type EngineBench, openEngineBench } from './engineBench.mts';
import type { Sandbox } from './sandbox.mts';

/** The owners of keys whom a test can act as. */
export type Owner = 'hr' | 'manager' | 'employee';

const userIds: Readonly<Record<Owner, string>> = { hr: '140001', manager: '140003', employee: '140009' };

/**
 * Opens a bench for a file's tests, whose sandbox begins anew before each of them.
 * None of them may send what ClayHR does not document.
 */
export function openResourceBench(
	resource: string,
	order: Parameters<typeof openEngineBench>[0] = { date: '2026-03-02' },
): ResourceBench {
	const bench = openEngineBench(order);
	afterEach(async () => expect(await bench.sandbox.control('GET', '/violations')).toEqual([]));
	return new ResourceBench(resource, bench);
}

/** A sandbox, and an engine that runs the operations of one resource in it. */
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

	/** Runs an operation, for each item once, with the key of an owner. */
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
	 * Runs an operation that must succeed.
	 * @throws the operation's error
	 */
	async items(...call: Parameters<ResourceBench['run']>): Promise<INodeExecutionData[]> {
		const { error, items } = await this.run(...call);
		if (error) throw error;
		return items;
	}

	/** Runs an operation that must succeed; what came out of it. */
	async records(...call: Parameters<ResourceBench['run']>): Promise<IDataObject[]> {
		return (await this.items(...call)).map(({ json }) => json);
	}

	/** What the sandbox holds in a collection. */
	async state(collection: string): Promise<IDataObject[]> {
		return await this.sandbox.control<IDataObject[]>('GET', `/state/${collection}`);
	}

	/** One record that the sandbox holds. */
	async stored(collection: string, id: unknown): Promise<IDataObject> {
		return await this.sandbox.control<IDataObject>('GET', `/state/${collection}/${String(id)}`);
	}
}
