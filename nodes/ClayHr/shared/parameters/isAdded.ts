import { isRequired } from './fields';
import type { ParameterReader } from './parameterReader';

/** True if a parameter has a value to send. A parameter in a collection has one only if the user added it. */
export function isAdded(item: ParameterReader, parameter: string): boolean {
	if (isRequired(parameter)) return true;
	const [collection = '', name = ''] = parameter.split('.');
	const added: unknown = item.node.parameters[collection];
	return typeof added === 'object' && added !== null && name in added;
}
