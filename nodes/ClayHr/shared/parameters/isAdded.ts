import type { IExecuteSingleFunctions } from 'n8n-workflow';

import { isRequired } from './fields';

/** Whether a parameter has a value to send: those in a collection have one only when the user added them. */
export function isAdded(context: IExecuteSingleFunctions, parameter: string): boolean {
	if (isRequired(parameter)) return true;
	const [collection = '', name = ''] = parameter.split('.');
	const added: unknown = context.getNode().parameters[collection];
	return typeof added === 'object' && added !== null && name in added;
}
