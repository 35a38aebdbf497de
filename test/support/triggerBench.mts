import type { INodeParameters } from 'n8n-workflow';

import { openEngineBench } from './engineBench.mts';
import { ClayHrCalls } from './triggerCalls.mts';
import { type PollTime, TriggerLife } from './triggerLife.mts';

/** Opens a bench for a file's trigger tests and resets its sandbox before each test. */
export function openTriggerBench(order?: Parameters<typeof openEngineBench>[0]) {
	const bench = openEngineBench(order);
	return {
		clayHr: new ClayHrCalls(() => bench.sandbox),
		/** Creates a trigger. */
		begin: (parameters: INodeParameters, time?: PollTime) => new TriggerLife(bench.engine, parameters, time),
		bench,
	};
}
