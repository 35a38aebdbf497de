import type { ILoadOptionsFunctions, ResourceMapperFields } from 'n8n-workflow';

import { readMappedFields } from '../../shared/lists/customFields';

/** The company's custom fields of users, for a resource mapper. */
export async function getCustomFields(this: ILoadOptionsFunctions): Promise<ResourceMapperFields> {
	return { fields: await readMappedFields(this) };
}
