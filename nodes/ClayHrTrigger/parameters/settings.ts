import type { IPollFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { companyBaseUrl } from '../../ClayHr/shared/companyUrl';
import { credentialName } from '../../ClayHr/shared/credentialName';
import { labels } from './index';
import { events } from '../events';
import type { Watch } from '../events/watch';
import { readParameters } from './readParameters';
import { readSetting } from './readSetting';

/** What the user set the trigger to do. */
export interface Settings {
	watch: Watch;
	/** Whether the very first poll emits what is there already. */
	emitsExisting: boolean;
	/** Whether records come out as ClayHR has them. */
	isRaw: boolean;
}

/**
 * Reads the trigger's parameters. What it remembers belongs to the company and the owner of the API key, too: IDs mean
 * other records in another company, and another owner may see more, which would all pass for new.
 *
 * @throws NodeOperationError that names the parameter, when one can't be what it is
 */
export async function readSettings(context: IPollFunctions): Promise<Settings> {
	const get = (name: string) => readSetting(context, name);
	const event = String(get('event').value);
	const makeWatch = events[event];
	if (!makeWatch) {
		throw new NodeOperationError(context.getNode(), `'Trigger On' knows no event '${event}'`, {
			description: 'Choose an event from the list.',
		});
	}
	const { companyUrl, userId } = await context.getCredentials(credentialName);
	// The credential sends the ID without blanks around it.
	const keyOwner = String(userId).trim();
	const watch = makeWatch(readParameters(context.getNode(), get, labels, keyOwner));
	return {
		watch: { ...watch, scope: [companyBaseUrl(companyUrl), keyOwner, watch.scope] },
		emitsExisting: get('options.emitExisting').value === true,
		isRaw: get('options.output').value === 'raw',
	};
}
