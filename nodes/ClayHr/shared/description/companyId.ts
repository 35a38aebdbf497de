import type { INodeProperties } from 'n8n-workflow';

/** The company, for the calls that take its ID though the key belongs to one company only. */
export const companyIdField: INodeProperties = {
	displayName: 'Company ID',
	name: 'companyId',
	type: 'string',
	default: '',
	placeholder: 'e.g. 9001',
	description:
		"ClayHR's number of your company, the same in all its records: the field 'cid' of any user in raw output",
};
