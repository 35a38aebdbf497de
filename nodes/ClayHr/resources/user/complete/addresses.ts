import type { INodeProperties } from 'n8n-workflow';

import { addressTypes } from '../../../shared/records/codes';
import { withNotSet } from '../../../shared/description/commonFields';

/** The addresses of User: Create or Update. */
export const addresses: INodeProperties = {
	displayName: 'Addresses',
	name: 'addresses',
	type: 'fixedCollection',
	placeholder: 'Add Address',
	typeOptions: { multipleValues: true },
	default: {},
	options: [
		{
			displayName: 'Address',
			name: 'address',
			values: [
				{
					displayName: 'Address Line 1',
					name: 'addressLine1',
					type: 'string',
					default: '',
					placeholder: 'e.g. 1 Harbor Street',
				},
				{ displayName: 'Address Line 2', name: 'addressLine2', type: 'string', default: '' },
				{
					displayName: 'Address Type',
					name: 'addressType',
					type: 'options',
					options: withNotSet(addressTypes),
					default: '',
				},
				{ displayName: 'City', name: 'city', type: 'string', default: '' },
				{ displayName: 'Country Code', name: 'countryCode', type: 'string', default: '', placeholder: 'e.g. US' },
				{ displayName: 'Country ID', name: 'countryId', type: 'string', default: '', placeholder: 'e.g. 233' },
				{
					displayName: 'External Address ID',
					name: 'externalId',
					type: 'string',
					default: '',
					description: 'The ID of the address in another system',
				},
				{ displayName: 'State', name: 'state', type: 'string', default: '', placeholder: 'e.g. MA' },
				{ displayName: 'ZIP Code', name: 'zipCode', type: 'string', default: '', placeholder: 'e.g. 02110' },
			],
		},
	],
};
