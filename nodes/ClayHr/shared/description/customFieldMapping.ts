import type { INodeProperties } from 'n8n-workflow';

/** Resource mapper for the company's own custom fields, which are read from ClayHR. */
export const customFieldMapping = {
	type: 'resourceMapper',
	noDataExpression: true,
	default: { mappingMode: 'defineBelow', value: null },
	typeOptions: {
		resourceMapper: {
			resourceMapperMethod: 'getCustomFields',
			mode: 'add',
			fieldWords: { singular: 'custom field', plural: 'custom fields' },
			addAllFields: false,
			supportAutoMap: false,
		},
	},
} satisfies Partial<INodeProperties>;
