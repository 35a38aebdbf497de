import { Workflow } from 'n8n-workflow';

import { ClayHr } from '../../../../nodes/ClayHr/ClayHr.node.ts';
import { companyBaseUrl } from '../../../../nodes/ClayHr/shared/companyUrl.ts';

/** The node of the expressions. */
export const node = {
	id: '1',
	name: 'ClayHR',
	type: 'clayHr',
	typeVersion: 1,
	position: [0, 0] as [number, number],
	parameters: {},
};

const nodeType = new ClayHr();
const nodeTypes = { getByName: () => nodeType, getByNameAndVersion: () => nodeType, getKnownTypes: () => ({}) };
const { expression } = new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes });

/** n8n's result of an expression that depends only on the credential. */
function evaluate(text: string | undefined, companyUrl: unknown): unknown {
	const credentials = { companyUrl: companyUrl as string };
	return expression.getSimpleParameterValue(node, text, 'internal', { $credentials: credentials }, undefined, '');
}

/** Both base URLs for a company URL: that of the node, the trigger, lists and the credential's test, and n8n's. */
export function baseUrlsOf(companyUrl: unknown): unknown[] {
	return [companyBaseUrl(companyUrl), evaluate(nodeType.description.requestDefaults?.baseURL, companyUrl)];
}
