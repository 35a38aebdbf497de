import type { IPollFunctions } from 'n8n-workflow';

import { forms } from '../../ClayHr/resources/form/lists';
import { isObject } from '../../ClayHr/shared/isObject';
import { onlyNamesake, recordId } from '../../ClayHr/shared/lists/namesakes';
import { readAll } from '../../ClayHr/shared/lists/readAll';
import { senderOf, type TimeLimits } from '../../ClayHr/shared/lists/sender';
import { operationError } from '../../ClayHr/shared/nodeErrors';
import { id } from '../../ClayHr/shared/parameters/fields';
import { wantedRecord } from '../../ClayHr/shared/parameters/wantedRecord';
import { labelOf } from './index';
import type { ParameterValue } from './readParameters';

type Get = (name: string) => ParameterValue;

const field = 'formId';
const formById = id(field, forms);

/**
 * Replaces the name of a form by its ID. Each poll looks it up anew, because a name may move to another form.
 *
 * @param get reads a parameter
 * @returns a reader of parameters without a form's name
 * @throws NodeOperationError unless exactly one form has the name; NodeApiError if a request fails
 */
export async function withFormId(context: IPollFunctions, event: string, get: Get, limits: TimeLimits): Promise<Get> {
	if (event !== 'newFormResponse') return get;
	const { value, isSet } = get(field);
	const wanted = isObject(value) ? wantedRecord(value, formById) : undefined;
	if (wanted?.by !== 'name') return get;
	const found = onlyNamesake(await readAll(await senderOf(context, limits), forms), wanted.text, forms);
	if ('record' in found)
		return (name) => (name === field ? { value: recordId(found.record, forms), isSet } : get(name));
	throw operationError(context.getNode(), found.problem, {
		description: found.isUnknown
			? `Correct '${labelOf(field)}' in the trigger.`
			: `Use the ID of the form in '${labelOf(field)}' of the trigger.`,
	});
}
