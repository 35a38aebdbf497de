import type { INodeProperties } from 'n8n-workflow';

import { userLocator } from './user';

/** Name of the parameter that selects the user whose records are listed. */
export const recordOwner = 'recordOwnerUserId';

/** The user whose records are listed. ClayHR deletes by the record's ID alone, so this value is not sent. */
export const recordOwnerField: INodeProperties = {
	displayName: 'User',
	name: recordOwner,
	displayOptions: {
		show: {
			resource: ['dependent', 'userRecord'],
			operation: ['delete', 'deleteAddress', 'deleteEducation', 'deleteEmployment'],
		},
	},
	description: 'Whose records the list below shows. Not needed when you give an ID.',
	...userLocator,
};
