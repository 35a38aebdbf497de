import type { INodeProperties } from 'n8n-workflow';

import { locator, recordOwner, userLocator } from '../../shared/description/locators';
import { userRecordCalls } from './calls';
import { saveAddressFields } from './saveAddress';
import { saveEducationFields } from './saveEducation';
import { saveEmploymentFields } from './saveEmployment';

const show = { resource: ['userRecord'] };

/** Operations and fields of the resource User Record: addresses, education and former jobs. */
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
				description: 'Remove an address from the record of a user',
				routing: userRecordCalls.deleteAddress,
			},
			{
				name: 'Delete Education',
				value: 'deleteEducation',
				action: 'Delete the education of a user',
				description: 'Remove a degree or course from the record of a user',
				routing: userRecordCalls.deleteEducation,
			},
			{
				name: 'Delete Employment',
				value: 'deleteEmployment',
				action: 'Delete a former employment of a user',
				description: 'Remove a former employment from the record of a user',
				routing: userRecordCalls.deleteEmployment,
			},
			{
				name: 'Save Address',
				value: 'saveAddress',
				action: 'Save an address of a user',
				description:
					'Add an address to the record of a user. ClayHR does not return the ID: User: Get has it in raw output.',
				routing: userRecordCalls.saveAddress,
			},
			{
				name: 'Save Education',
				value: 'saveEducation',
				action: 'Save the education of a user',
				description:
					'Add a degree or course to the record of a user. ClayHR does not return the ID: User: Get has it in raw output.',
				routing: userRecordCalls.saveEducation,
			},
			{
				name: 'Save Employment',
				value: 'saveEmployment',
				action: 'Save a former employment of a user',
				description:
					'Add a former employment of a user. ClayHR does not return the ID: User: Get has it in raw output.',
				routing: userRecordCalls.saveEmployment,
			},
		],
	},
	{
		displayName: 'User',
		name: 'userRecordUserId',
		required: true,
		displayOptions: { show: { ...show, operation: ['saveAddress', 'saveEducation', 'saveEmployment'] } },
		description: 'User whose record to change',
		...userLocator,
	},
	{
		displayName: 'Address',
		name: 'addressId',
		required: true,
		displayOptions: { show: { ...show, operation: ['deleteAddress'] } },
		description: 'Address to delete',
		...locator({
			thing: 'an address',
			search: 'searchAddresses',
			dependsOn: `${recordOwner}.value`,
			example: '123',
			hint: "The field 'addressId' in the 'addressModelList' of User: Get in raw output",
		}),
	},
	{
		displayName: 'Education',
		name: 'educationId',
		required: true,
		displayOptions: { show: { ...show, operation: ['deleteEducation'] } },
		description: 'Degree or course to delete',
		...locator({
			thing: 'a degree or course',
			search: 'searchEducation',
			dependsOn: `${recordOwner}.value`,
			example: '123',
			hint: "The field 'educationId' in the 'educationModelList' of User: Get in raw output",
		}),
	},
	{
		displayName: 'Employment',
		name: 'employmentId',
		required: true,
		displayOptions: { show: { ...show, operation: ['deleteEmployment'] } },
		description: 'Former employment to delete',
		...locator({
			thing: 'a former employment',
			search: 'searchEmployment',
			dependsOn: `${recordOwner}.value`,
			example: '123',
			hint: "The field 'empId' in the 'employmentModelList' of User: Get in raw output. It is not the employee number.",
		}),
	},
	...saveAddressFields,
	...saveEducationFields,
	...saveEmploymentFields,
];
