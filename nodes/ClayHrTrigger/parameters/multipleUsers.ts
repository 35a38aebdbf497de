import type { INodeProperties } from 'n8n-workflow';

import { userByIdOrEmail } from '../../ClayHr/shared/description/locators';

/** The common parts of a field for several users. */
export const multipleUsers = {
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add User',
	default: {},
	options: [
		{
			displayName: 'User',
			name: 'user',
			values: [
				{
					displayName: 'User',
					name: 'userId',
					...userByIdOrEmail('Each poll looks up the user in ClayHR (one to three API requests)'),
				},
			],
		},
	],
} satisfies Partial<INodeProperties>;
