import { getOutputFields } from './getOutputFields';
import { getUsers } from './getUsers';

/** What fills the fields with several choices from ClayHR, by the name that the fields use. */
export const loadOptions = {
	getOutputFields,
	getUsers,
};
