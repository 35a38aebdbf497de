import type { IDataObject, IExecuteSingleFunctions } from 'n8n-workflow';

import { runOf } from '../transport/run';
import { settle } from '../http/settle';

/**
 * Asks ClayHR for records once for all items of a run; what could not be answered is asked again.
 *
 * @param question tells the questions of a run apart
 * @throws what `ask` throws
 */
export async function askOnce(
	context: IExecuteSingleFunctions,
	question: string,
	ask: () => Promise<IDataObject[]>,
): Promise<IDataObject[]> {
	const { asked } = runOf(context);
	const asking = asked.get(question) ?? ask();
	asked.set(question, asking);
	const outcome = await settle(asking);
	if ('error' in outcome) asked.delete(question);
	return await asking;
}
