import { isRequired } from './fields';
import type { ParameterReader } from './parameterReader';

/** Whether a parameter has a value to send: those in a collection have one only when the user added them. */
export function isAdded(item: ParameterReader, parameter: string): boolean {
	if (isRequired(parameter)) return true;
	const [collection = '', name = ''] = parameter.split('.');
	const added: unknown = item.node.parameters[collection];
	return typeof added === 'object' && added !== null && name in added;
}
