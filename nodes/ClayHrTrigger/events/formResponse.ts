import { formResponses } from '../../ClayHr/resources/form/lists';
import { formResponseShape } from '../../ClayHr/resources/form/shape';
import { withQuery } from '../../ClayHr/shared/lists/defineList';
import type { Parameters } from '../parameters/readParameters';
import { newRecord } from './newRecord';
import type { Watch } from './watch';

/** Answers to the items of one form. ClayHR lists them without saying whether a person is through with the form. */
export function newFormResponse(parameters: Parameters): Watch {
	const dynamicFormId = parameters.id('formId');
	return newRecord({
		event: 'newFormResponse',
		records: 'responses to this form',
		idField: 'responseId',
		shape: formResponseShape,
		scope: dynamicFormId,
		lists: () => [{ name: 'all', ...withQuery(formResponses, { dynamicFormId }) }],
	});
}
