import { readResponses } from '../../ClayHr/resources/form/readResponse';
import { formResponseShape } from '../../ClayHr/resources/form/shape';
import type { TriggerParameters } from '../parameters/readParameters';
import type { EventDefinition } from './eventDefinition';
import { newRecordEvent } from './newRecordEvent';

/** New responses to the items of one form. ClayHR does not tell when a user has completed the form. */
export function newFormResponse(parameters: TriggerParameters): EventDefinition {
	const dynamicFormId = parameters.id('formId');
	return newRecordEvent({
		event: 'newFormResponse',
		records: 'responses to this form',
		idField: 'responseId',
		shape: formResponseShape,
		scope: dynamicFormId,
		lists: () => [{ name: 'all', path: '/api/responselist', query: { dynamicFormId }, read: readResponses }],
	});
}
