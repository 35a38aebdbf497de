import type { IPollFunctions } from 'n8n-workflow';

import { reportOf, settle, withSubject } from '../ClayHr/shared/http/failure';
import type { EventDefinition } from './events/eventDefinition';
import type { ReadPage } from './scan/list';

// ClayHR documents no status for a record that it does not have.
const refusals = new Set<number | undefined>([400, 404, 409, 410, 422]);

/**
 * Names the list in the error of a page: a poll may read several lists.
 *
 * @returns a reader that throws the same errors with the list's records in their messages
 */
export function withListName(
	context: Pick<IPollFunctions, 'getNode'>,
	{ records }: Pick<EventDefinition, 'records'>,
	readPage: ReadPage,
): ReadPage {
	return async (list, page) => {
		const outcome = await settle(readPage(list, page));
		if ('value' in outcome) return outcome.value;
		const { owner, refusalAdvice } = list;
		const subject = `While reading ${[records, owner].filter((part) => part !== undefined).join(' ')}`;
		const advice = refusals.has(reportOf(outcome.error)?.status) ? refusalAdvice : undefined;
		throw withSubject(context.getNode(), outcome.error, subject, { advice });
	};
}
