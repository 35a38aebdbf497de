import type { INodeProperties } from 'n8n-workflow';

/** Fields of User: Upload Picture, in addition to the person. */
export const uploadPictureFields: INodeProperties[] = [
	{
		displayName: 'Input Data Field Name',
		name: 'pictureField',
		type: 'string',
		required: true,
		displayOptions: { show: { resource: ['user'], operation: ['uploadPicture'] } },
		default: 'data',
		hint: 'Name of the input field that contains the image',
	},
];
