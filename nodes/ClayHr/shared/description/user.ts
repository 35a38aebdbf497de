import type { INodeProperties } from 'n8n-workflow';

import { emailPattern } from '../parameters/email';
import { locator } from './locator';

/** Locator for a user inside a list of entries, without "By Email": entries have no look-ups. */
export const userByIdLocator = locator({
	thing: 'a user',
	search: 'searchUsers',
	example: '140001',
	hint: "The number at the end of the address of the user's page in ClayHR",
});

/** Locator for a user. Its value is read with `user('…')`. */
export const userLocator = {
	...userByIdLocator,
	modes: [
		...userByIdLocator.modes,
		{
			displayName: 'By Email',
			name: 'email',
			type: 'string',
			placeholder: 'e.g. ada.stone@example.com',
			hint: 'The person is looked up in ClayHR first, which takes one to three requests',
			validation: [
				{
					type: 'regex',
					properties: { regex: `^\\s*${emailPattern}\\s*$`, errorMessage: 'This is not an email address' },
				},
			],
		},
	],
} satisfies Partial<INodeProperties>;
