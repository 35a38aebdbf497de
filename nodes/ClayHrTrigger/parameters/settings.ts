import type { IPollFunctions } from 'n8n-workflow';

import { companyBaseUrl } from '../../ClayHr/shared/companyUrl';
import { cleanField, credentialName } from '../../ClayHr/shared/credential';
import { operationError } from '../../ClayHr/shared/nodeErrors';
import { ownValue } from '../../ClayHr/shared/ownValue';
import { events } from '../events';
import type { EventDefinition } from '../events/eventDefinition';
import { getParameter } from './getParameter';
import { readParameters } from './readParameters';

/** What the user configured. */
export interface Settings {
	definition: EventDefinition;
	/** Whether the first poll emits the existing records. */
	includeExisting: boolean;
	/** Whether to output ClayHR's own records. */
	isRaw: boolean;
}

/**
 * Reads the trigger's parameters. Adds the company and the API key's user to the scope of the state: another company has
 * other records with the same IDs, and another user may see more records, which would all count as new.
 *
 * @throws NodeOperationError that names the invalid parameter
 */
export async function readSettings(context: IPollFunctions): Promise<Settings> {
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
	const definition = createDefinition(readParameters(context.getNode(), get, apiKeyUserId));
	return {
		definition: { ...definition, scope: [companyBaseUrl(companyUrl), apiKeyUserId, definition.scope] },
		includeExisting: get('options.includeExisting').value === true,
		isRaw: get('options.output').value === 'raw',
	};
}
