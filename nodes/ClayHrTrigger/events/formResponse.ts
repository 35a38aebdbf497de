import type { IDataObject } from 'n8n-workflow';

import { formResponses } from '../../ClayHr/resources/form/lists';
import { answersByQuestion, formResponseShape, formSubmissionShape } from '../../ClayHr/resources/form/shape';
import { isObject } from '../../ClayHr/shared/isObject';
import { withQuery } from '../../ClayHr/shared/lists/defineList';
import type { TriggerParameters } from '../parameters/readParameters';
import { toId } from '../toId';
import type { Change, EventDefinition } from './eventDefinition';
import { createdAt, newRecordEvent } from './newRecordEvent';

/**
 * New responses to the items of one form, together for each person or one by one. ClayHR does not tell when a user has completed
 * the form. Both kinds of events remember the same, so the user may change between them.
 */
export function newFormResponse(parameters: TriggerParameters): EventDefinition {
	const dynamicFormId = parameters.id('formId');
	const isPerPerson = parameters.choice('formEventPer', ['person', 'answer']) === 'person';
	return newRecordEvent({
		event: 'newFormResponse',
		records: 'responses to this form',
		idField: 'responseId',
		shape: formResponseShape,
		scope: dynamicFormId,
		lists: () => [{ name: 'all', ...withQuery(formResponses, { dynamicFormId }) }],
		...(isPerPerson && perPerson(dynamicFormId)),
	});
}

/** The parts of the event that differ if a person's responses start the workflow together. */
function perPerson(formId: number): Partial<EventDefinition> {
	return {
		shape: formSubmissionShape,
		keepsRows: true,
		combine: combineByPerson,
		// The last new response distinguishes the event from those of the person's earlier responses.
		describe: ({ record, trackedValue }) => ({
			key: trackedValue,
			occurredAt: createdAt(responsesIn(record).find(({ responseId }) => String(responseId) === trackedValue) ?? {}),
			fields: { formId, answersByQuestion: answersByQuestion(responsesIn(record)) },
		}),
	};
}

/** One event for each person with new responses. Its record has all responses of the person so far, the oldest first. */
function combineByPerson(changes: Change[], rows: IDataObject[]): Change[] {
	const newest = new Map<string, number>();
	for (const { record, id } of changes) newest.set(personOf(record), Math.max(id, newest.get(personOf(record)) ?? 0));
	return [...newest].map(([person, responseId]) => {
		const responses = rows.filter((row) => personOf(row) === person).sort((one, other) => idOf(one) - idOf(other));
		const { assignmentId = null } = responses[0] ?? {};
		return {
			record: { assignmentId, Responses: responses },
			id: toId(assignmentId) ?? responseId,
			trackedValue: String(responseId),
			occurrence: 1,
		};
	});
}

/** Identifies whose response it is: by the form's assignment, which an anonymous form has, too. */
function personOf({ assignmentId, responseId }: IDataObject): string {
	const assignment = toId(assignmentId);
	return assignment === undefined ? `response ${String(responseId)}` : `assignment ${assignment}`;
}

const idOf = ({ responseId }: IDataObject) => toId(responseId) ?? 0;

const responsesIn = ({ Responses }: IDataObject): IDataObject[] =>
	Array.isArray(Responses) ? Responses.filter(isObject) : [];
