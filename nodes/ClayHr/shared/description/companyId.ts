import type { INodeProperties } from 'n8n-workflow';

/** Company ID. Some calls require it although an API key belongs to one company only. */
export const companyIdField: INodeProperties = {
	displayName: 'Company ID',
	name: 'companyId',
	type: 'string',
	default: '',
	placeholder: 'e.g. 9001',
	description:
		"ClayHR's number of your company, the same in all its records: the field 'cid' of any user in raw output",
};
