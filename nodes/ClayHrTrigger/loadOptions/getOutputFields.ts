import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';

import { ownValue } from '../../ClayHr/shared/ownValue';
import { customFieldOptions } from '../../ClayHr/shared/lists/customFieldOptions';
import { fieldOptions } from '../../ClayHr/shared/records/fieldOptions';
import { events } from '../events';
import { defaultOf } from '../parameters';
import type { TriggerParameters } from '../parameters/readParameters';

/** Options of Output: Selected Fields: the fields that the chosen event can give. Its simplified fields come first. */
export async function getOutputFields(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const get = (name: string) => this.getCurrentNodeParameter(name) ?? defaultOf(name);
	const createDefinition = ownValue(events, String(get('event')));
	const shape = createDefinition?.(unchecked(get)).shape;
	return [...fieldOptions(shape), ...(await customFieldOptions(this, shape))];
}

/**
 * The parameters that decide which fields an event gives, as they are in the editor. All others have any value: the user may not have
 * filled them in yet.
 */
function unchecked(get: (name: string) => unknown): TriggerParameters {
	return {
		days: () => 0,
		choices: (name, known) => {
			const chosen = get(name);
			return Array.isArray(chosen) ? known.filter((value) => chosen.includes(value)) : [...known];
		},
		choice: (name, known) => known.find((value) => value === get(name)) ?? known[0],
		flag: (name) => get(name) === true,
		texts: () => [],
		ids: () => [],
		id: () => 1,
		apiKeyUserId: () => 1,
	};
}
