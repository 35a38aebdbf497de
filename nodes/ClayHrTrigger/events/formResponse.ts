import { formResponses } from '../../ClayHr/resources/form/lists';
import { formResponseShape } from '../../ClayHr/resources/form/shape';
import { withQuery } from '../../ClayHr/shared/lists/defineList';
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
		lists: () => [{ name: 'all', ...withQuery(formResponses, { dynamicFormId }) }],
	});
}
