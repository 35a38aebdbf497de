import type { INodeProperties } from 'n8n-workflow';

import { userLocator } from './user';

/** The parameter with the user whose records the lists beside it show. */
export const recordOwner = 'recordOwnerUserId';

/** The user whose records are to choose from. ClayHR deletes by the record's ID alone, so nothing is sent of it. */
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
