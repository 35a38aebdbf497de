import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { type EngineBench, openEngineBench } from './engineBench.mts';
import { fakeDate } from './fakeDate.mts';
import { byId } from './locators.mts';

/** What the tests of use cases share. */
export interface UseCases {
	readonly bench: EngineBench;
	/** The sandbox's records of a collection. */
	state(collection: string): Promise<IDataObject[]>;
	/** One of the sandbox's records. */
	stored(collection: string, id: unknown): Promise<IDataObject>;
	/** Runs a node that must succeed. */
	run(resource: string, operation: string, parameters?: INodeParameters, items?: IDataObject[]): Promise<IDataObject[]>;
	/** Creates a day of leave. */
	takeLeave(userId: number, leaveStartDate: string, newLeaveStatus?: string): Promise<IDataObject[]>;
}

/** Opens a sandbox on 2026-03-02, a Monday, for the use cases of docs/use-cases.md. */
export function openUseCases(): UseCases {
	const bench = openEngineBench({ date: '2026-03-02' });
	beforeEach(() => fakeDate(Date.parse('2026-03-02T12:00:00Z')));
	afterEach(async () => {
		jest.useRealTimers();
		expect(await bench.sandbox.control('GET', '/violations')).toEqual([]);
	});
	const run: UseCases['run'] = async (resource, operation, parameters = {}, items = [{}]) => {
		const result = await bench.engine.run({ resource, operation, returnAll: true, ...parameters }, items);
		expect(result.error).toBeUndefined();
		return result.items.map(({ json }) => json);
	};
	return {
		bench,
		run,
		state: async (collection) => await bench.sandbox.control<IDataObject[]>('GET', `/state/${collection}`),
		stored: async (collection, id) =>
			await bench.sandbox.control<IDataObject>('GET', `/state/${collection}/${String(id)}`),
		takeLeave: async (userId, leaveStartDate, newLeaveStatus = 'AP') => {
			await bench.sandbox.control('PUT', '/settings', { newLeaveStatus });
			const leaveRequestFields = { leaveRequestUserId: byId(userId) };
			const parameters = { ptoPolicyId: byId(321), leaveStartDate, numberOfDays: 1, leaveRequestFields };
			return await run('leaveRequest', 'create', parameters);
		},
	};
}
