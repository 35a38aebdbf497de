import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

/** Company ID. Some calls require it although an API key belongs to one company only. */
export const companyIdField: INodeProperties = {
	displayName: 'Company ID',
	name: 'companyId',
	type: 'string',
	default: '',
	placeholder: 'e.g. 9001',
	description: "ClayHR's ID of your company: the field 'cid' of any user in raw output",
};

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

/**
 * Adds an empty choice, for a field in a list entry. An entry always has all its fields, and empty fields are not sent.
 * n8n wants long lists sorted.
 */
export const withNotSet = (options: INodePropertyOptions[]): INodePropertyOptions[] =>
	[{ name: 'Not Set', value: '' }, ...options].sort((one, other) => one.name.localeCompare(other.name));
