import type { IPollFunctions } from 'n8n-workflow';

import { companyBaseUrl } from '../../ClayHr/shared/companyUrl';
import { cleanField, credentialName } from '../../ClayHr/shared/credential';
import { operationError } from '../../ClayHr/shared/nodeErrors';
import { ownValue } from '../../ClayHr/shared/ownValue';
import { events } from '../events';
import type { EventDefinition } from '../events/eventDefinition';
import type { TimeLimits } from '../../ClayHr/shared/lists/sender';
import { getParameter } from './getParameter';
import { readParameters, type TriggerParameters } from './readParameters';
import { withFormId } from './withFormId';
import { withUserIds } from './withUserIds';

/** What of an event's record comes out: all fields as ClayHR has them, the simplified ones, or chosen ones. */
export type Output = 'raw' | 'simplified' | { fields: string[] };

/** What the user configured. */
export interface Settings {
	definition: EventDefinition;
	/** Whether the first poll emits the existing records. */
	includeExisting: boolean;
	output: Output;
}

/**
 * Reads the trigger's parameters. Adds the company and the API key's user to the scope of the state: another company has
 * other records with the same IDs, and another user may see more records, which would all count as new.
 *
 * @param limits how long to try to find users by email, and a form by name
 * @throws NodeOperationError that names the invalid parameter; NodeApiError if they can't be looked up
 */
export async function readSettings(context: IPollFunctions, limits: TimeLimits): Promise<Settings> {
	const get = (name: string) => getParameter(context, name);
	const event = String(get('event').value);
	const createDefinition = ownValue(events, event);
	if (!createDefinition) {
		throw operationError(context.getNode(), `'Trigger On' has no event '${event}'`, {
			description: 'Choose an event from the list.',
		});
	}
	const { companyUrl, userId } = await context.getCredentials(credentialName);
	// The user ID as the credential sends it, so that a pasted blank does not reset the trigger.
	const apiKeyUserId = cleanField(userId);
	const getWithUsers = await withUserIds(context, event, get, limits);
	const getWithIds = await withFormId(context, event, getWithUsers, limits);
	const parameters = readParameters(context.getNode(), getWithIds, apiKeyUserId);
	const definition = createDefinition(parameters);
	return {
		definition: { ...definition, scope: [companyBaseUrl(companyUrl), apiKeyUserId, definition.scope] },
		includeExisting: get('options.includeExisting').value === true,
		output: readOutput(parameters),
	};
}

function readOutput({ choice, texts }: TriggerParameters): Output {
	const output = choice('options.output', ['raw', 'selected', 'simplified']);
	return output === 'selected' ? { fields: texts('options.outputFields') } : output;
}
