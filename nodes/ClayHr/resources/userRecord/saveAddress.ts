import type { INodeProperties } from 'n8n-workflow';

import { addressTypes } from '../../shared/records/codes';

const show = { resource: ['userRecord'], operation: ['saveAddress'] };

/** Fields of User Record: Save Address, in addition to the user. */
export const saveAddressFields: INodeProperties[] = [
	{
		displayName: 'Address Line 1',
		name: 'userRecordAddress',
		type: 'string',
		required: true,
		displayOptions: { show },
		default: '',
		placeholder: 'e.g. 1 Main Street',
	},
	{
		displayName: 'Additional Fields',
		name: 'addressFields',
		type: 'collection',
		placeholder: 'Add Field',
		displayOptions: { show },
		default: {},
		options: [
			{ displayName: 'Address Line 2', name: 'addressLine2', type: 'string', default: '' },
			{
				displayName: 'Address Type',
				name: 'addressType',
				type: 'options',
				options: addressTypes,
				default: 'Home',
				description: 'Purpose of the address',
			},
			{ displayName: 'City', name: 'city', type: 'string', default: '' },
			{
				displayName: 'Country ID',
				name: 'countryId',
				type: 'string',
				default: '',
				placeholder: 'e.g. 233',
				description: "ClayHR's ID of the country",
			},
			{ displayName: 'State', name: 'state', type: 'string', default: '' },
			{ displayName: 'ZIP Code', name: 'zipCode', type: 'string', default: '' },
		],
	},
];
