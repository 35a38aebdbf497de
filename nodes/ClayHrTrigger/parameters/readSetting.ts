import type { IPollFunctions } from 'n8n-workflow';

import { isObject } from '../../ClayHr/shared/isObject';
import { defaults } from './index';
import type { Setting } from './readParameters';

/**
 * Reads a parameter, its expressions evaluated.
 *
 * @param name of the parameter, after a dot where it stands in a collection: `leaveFilters.users`
 * @throws what n8n throws for an expression that it can't evaluate
 */
export function readSetting(context: Pick<IPollFunctions, 'getNode' | 'getNodeParameter'>, name: string): Setting {
	const [own = '', field] = name.split('.');
	// Without a value to fall back on the engine throws; null stands for what is not set.
	const value: unknown = context.getNodeParameter(own, defaults[own] ?? null);
	if (field === undefined) return { value, isSet: !isUntouched(context.getNode().parameters[own]) };
	const isSet = isObject(value) && field in value;
	return { value: isSet ? value[field] : defaults[name], isSet };
}

/** Whether a parameter is as the editor leaves it when nobody enters anything: without any line. */
function isUntouched(written: unknown): boolean {
	if (written === undefined) return true;
	return isObject(written) && Object.values(written).every((lines) => Array.isArray(lines) && lines.length === 0);
}
