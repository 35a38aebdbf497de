import {
	type IDataObject,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	type IPollFunctions,
	NodeConnectionTypes,
} from 'n8n-workflow';

import { clayHrApiTest } from '../ClayHr/methods/credentialTest/clayHrApiTest';
import { searchForms } from '../ClayHr/methods/listSearch/searchForms';
import { searchUsers } from '../ClayHr/methods/listSearch/searchUsers';
import { getOutputFields } from './loadOptions/getOutputFields';
import { getPtoPolicies } from './loadOptions/getPtoPolicies';
import { properties } from './parameters';
import { pollClayHr } from './poll';

export class ClayHrTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'ClayHR Trigger',
		name: 'clayHrTrigger',
		icon: { light: 'file:../ClayHr/clayHr.svg', dark: 'file:../ClayHr/clayHr.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle:
			'={{ $parameter["event"].replace(/^(leaves|starts)/, "user $1").replace(/[A-Z]+/g, " $&").replace(/\\b[a-z]/g, (letter) => letter.toUpperCase()) }}',
		description:
			'Work with people, leave, time, expenses and hiring in ClayHR, the HR system, or start a workflow on its events',
		defaults: { name: 'ClayHR Trigger' },
		polling: true,
		builderHint: {
			searchHint: 'Polls at the times in Poll Times. The first poll emits nothing: it stores what exists.',
			relatedNodes: [
				{ nodeType: 'n8n-nodes-clayhr.clayHr', relationHint: 'Reads and changes records in the later steps' },
			],
		},
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'clayHrApi', required: true, testedBy: 'clayHrApiTest' }],
		properties,
	};

	methods = {
		credentialTest: { clayHrApiTest },
		listSearch: { searchForms, searchUsers },
		loadOptions: { getOutputFields, getPtoPolicies },
	};

	async poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null> {
		const found: IDataObject[] = await pollClayHr(this);
		return found.length > 0 ? [found.map((json) => ({ json }))] : null;
	}
}
