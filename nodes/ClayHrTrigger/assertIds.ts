import type { IPollFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { operationError, shortened } from '../ClayHr/shared/nodeErrors';
import type { EventDefinition } from './events/eventDefinition';

const longestId = 60;

/** How many rows a poll read, and how many of them have a valid ID. */
export interface IdCounts {
	rows: number;
	withId: number;
	/** An ID that is too long for the trigger, if there is one. */
	tooLong?: string;
	/** How many rows have a value that the event must read and can't read. */
	unreadable?: number;
	/** One of these values. */
	example?: string;
}

/**
 * Fails if no record has an ID: the trigger could not tell records apart and would never emit an event. If only some have
 * no ID, it logs a warning, because one broken record must not stop the events of the others. An ID that is too long is no
 * broken record: the events of such records would be lost for ever.
 *
 * @throws NodeOperationError that names the ID field
 */
export function assertIds(
	context: Pick<IPollFunctions, 'getNode' | 'logger'>,
	{ rows, withId, tooLong }: IdCounts,
	{ idField, records }: EventDefinition,
): void {
	if (rows === withId) return;
	const expectation = `The trigger expects a whole number in the field '${idField}'`;
	if (tooLong !== undefined) {
		const message = `ClayHR returned ${records} with IDs that are too long for this trigger, such as ${shortened(tooLong, longestId)}`;
		throw operationError(context.getNode(), message, {
			description: `${expectation}, of ${Number.MAX_SAFE_INTEGER} at most. Please report this to the maintainers of n8n-nodes-clayhr.`,
		});
	}
	if (withId > 0) {
		context.logger.warn(
			`ClayHR returned ${rows - withId} of ${rows} ${records} without an ID. They were skipped. ${expectation}.`,
		);
		return;
	}
	throw new NodeOperationError(context.getNode(), `ClayHR returned ${records} without IDs`, {
		description: `${expectation}. Your ClayHR may differ from its documentation. Please report this to the maintainers of n8n-nodes-clayhr.`,
	});
}

/**
 * Fails if no record has a readable value in the field that the event tracks: the trigger would never emit an event. If only some
 * have none, it logs a warning.
 *
 * @throws NodeOperationError that names the field and a value
 */
export function assertReadable(
	context: Pick<IPollFunctions, 'getNode' | 'logger'>,
	{ withId, unreadable = 0, example = '' }: IdCounts,
	{ datedField = '', records }: Pick<EventDefinition, 'datedField' | 'records'>,
): void {
	if (unreadable === 0) return;
	const said = `in the field '${datedField}' that can't be read, such as ${shortened(example, longestId)}`;
	if (unreadable < withId) {
		context.logger.warn(
			`ClayHR returned ${unreadable} of ${withId} ${records} with a date ${said}. They were skipped.`,
		);
		return;
	}
	throw operationError(context.getNode(), `ClayHR returned ${records} with dates ${said}`, {
		description:
			'The trigger expects dates such as 2026-03-31, or milliseconds since 1970. Your ClayHR may differ from its documentation. Please report this to the maintainers of n8n-nodes-clayhr.',
	});
}
