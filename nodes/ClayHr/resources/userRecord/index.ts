import type { INodeProperties } from 'n8n-workflow';

import { userLocator } from '../../shared/fields/user';
import { userRecordCalls } from './calls';
import { saveAddressFields } from './saveAddress';
import { saveEducationFields } from './saveEducation';
import { saveEmploymentFields } from './saveEmployment';

const show = { resource: ['userRecord'] };

/** What can be done with addresses, education and former jobs of users. */
export const userRecordProperties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show },
		default: 'saveAddress',
		options: [
			{
				name: 'Delete Address',
				value: 'deleteAddress',
				action: 'Delete an address of a user',
				description: 'Remove an address from the record of a person',
				routing: userRecordCalls.deleteAddress,
			},
			{
				name: 'Delete Education',
				value: 'deleteEducation',
				action: 'Delete the education of a user',
				description: 'Remove a degree or course from the record of a person',
				routing: userRecordCalls.deleteEducation,
			},
			{
				name: 'Delete Employment',
				value: 'deleteEmployment',
				action: 'Delete a former employment of a user',
				description: 'Remove a former job from the record of a person',
				routing: userRecordCalls.deleteEmployment,
			},
			{
				name: 'Save Address',
				value: 'saveAddress',
				action: 'Save an address of a user',
				description: 'Add an address to the record of a person',
				routing: userRecordCalls.saveAddress,
			},
			{
				name: 'Save Education',
				value: 'saveEducation',
				action: 'Save the education of a user',
				description: 'Add a degree or course to the record of a person',
				routing: userRecordCalls.saveEducation,
			},
			{
				name: 'Save Employment',
				value: 'saveEmployment',
				action: 'Save a former employment of a user',
				description: 'Add a former job to the record of a person',
				routing: userRecordCalls.saveEmployment,
			},
		],
	},
	{
		displayName: 'User',
		name: 'userRecordUserId',
		required: true,
		displayOptions: { show: { ...show, operation: ['saveAddress', 'saveEducation', 'saveEmployment'] } },
		description: 'Whose record it is',
		...userLocator,
	},
	{
		displayName: 'Address ID',
		name: 'addressId',
		type: 'string',
		required: true,
		displayOptions: { show: { ...show, operation: ['deleteAddress'] } },
		default: '',
		placeholder: 'e.g. 123',
	},
	{
		displayName: 'Education ID',
		name: 'educationId',
		type: 'string',
		required: true,
		displayOptions: { show: { ...show, operation: ['deleteEducation'] } },
		default: '',
		placeholder: 'e.g. 123',
	},
	{
		displayName: 'Employment ID',
		name: 'employmentId',
		type: 'string',
		required: true,
		displayOptions: { show: { ...show, operation: ['deleteEmployment'] } },
		default: '',
		placeholder: 'e.g. 123',
		description: "ClayHR's own name for it is empId. It is not the number of the employee.",
	},
	...saveAddressFields,
	...saveEducationFields,
	...saveEmploymentFields,
];
