import { getOutputFields } from './getOutputFields';
import { getUsers } from './getUsers';

/** n8n's options methods of the multi-select fields, by name. */
export const loadOptions = {
	getOutputFields,
	getUsers,
};
