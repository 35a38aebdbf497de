import type { TriggerParameters } from '../../../nodes/ClayHrTrigger/parameters/readParameters.ts';

/** Parameters for an event whose parameters don't matter to a test. */
export const anyParameters: TriggerParameters = {
	days: () => 7,
	choices: (_name, known) => [...known],
	choice: (_name, [first]) => first,
	flag: () => false,
	texts: () => [],
	ids: () => [],
	id: () => 1,
	apiKeyUserId: () => 1,
};
