import { type IDataObject, NodeApiError } from 'n8n-workflow';

import { node } from './workflowNodes.mts';

const cause = 'rate-limited';
const takesHints = 'failure' in new NodeApiError(node('clayHr', {}), {}, { failure: { cause } });

/** What an error holds for n8n's next poll. Engines before n8n 2.41 drop it. */
export const failureHint = (failure: IDataObject): IDataObject => (takesHints ? { failure } : {});
