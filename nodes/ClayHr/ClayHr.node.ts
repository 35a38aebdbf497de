import { type INodeType, type INodeTypeDescription, NodeConnectionTypes } from 'n8n-workflow';

import { clayHrApiTest } from './methods/credentialTest/clayHrApiTest';
import { listSearch } from './methods/listSearch';
import { loadOptions } from './methods/loadOptions';
import { getCustomFields } from './methods/resourceMapping/getCustomFields';
import { properties } from './resources';
import { hints } from './resources/hints';
import { baseUrlExpression } from './shared/companyUrl';
import { customOperationsOf } from './shared/operation';

export class ClayHr implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'ClayHR',
		name: 'clayHr',
		icon: { light: 'file:clayHr.svg', dark: 'file:clayHr.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle:
			'={{ [$parameter["resource"], $parameter["operation"].replace("getAll", "getMany")].map((name) => name.replace(/[A-Z]+/g, " $&").replace(/^./, (letter) => letter.toUpperCase())).join(": ").replace("Pto", "PTO").replace("Api", "API").replace("Org Relation", "Reporting Line").replace("Many Own", "Mine") }}',
		description: 'Work with people, leave, time, expenses, forms, reviews and hiring in ClayHR, the HR system',
		defaults: { name: 'ClayHR' },
		usableAsTool: true,
		builderHint: {
			searchHint:
				'For the HR system ClayHR (formerly BizMerlinHR), which has nothing to do with Clay, the data enrichment tool. Calls without an operation go through the resource `apiRequest`.',
			relatedNodes: [
				{
					nodeType: 'n8n-nodes-clayhr.clayHrTrigger',
					relationHint: 'Starts a workflow on events in ClayHR, such as a new user or a decided leave request',
				},
			],
		},
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'clayHrApi', required: true, testedBy: 'clayHrApiTest' }],
		requestDefaults: { baseURL: baseUrlExpression },
		hints,
		properties,
	};

	customOperations = customOperationsOf(properties);

	methods = { credentialTest: { clayHrApiTest }, listSearch, loadOptions, resourceMapping: { getCustomFields } };
}
