import type { INodeProperties } from 'n8n-workflow';

import { choice, decimal, flag, id, text } from '../../shared/parameters/fields';
import { activityLocator } from './locator';
import { timeCategories } from './codes';

/**
 * Values of every call that records time.
 *
 * @param collection the collection with the fields of `timeFields`
 */
export const timeIn = (collection: string) => ({
	activity: text(`${collection}.activity`),
	approvalRejectionReason: text(`${collection}.approvalRejectionReason`),
	billable: flag(`${collection}.billable`, 'N', 'Y'),
	categoryCode: choice(`${collection}.category`, ...timeCategories),
	clockInLatitude: decimal(`${collection}.clockInLatitude`),
	clockInLongitude: decimal(`${collection}.clockInLongitude`),
	clockOutLatitude: decimal(`${collection}.clockOutLatitude`),
	clockOutLongitude: decimal(`${collection}.clockOutLongitude`),
	description: text(`${collection}.description`),
	notes: text(`${collection}.notes`),
	projectAreaId: id(`${collection}.projectAreaId`),
	projectManager: text(`${collection}.projectManager`),
});

const timeFields: INodeProperties[] = [
	{
		displayName: 'Activity',
		name: 'activity',
		description: 'Type of activity, as set up by your company in ClayHR',
		...activityLocator,
	},
	{
		displayName: 'Billable',
		name: 'billable',
		type: 'boolean',
		default: false,
		description: 'Whether to bill the time to a customer',
	},
	{
		displayName: 'Category',
		name: 'category',
		type: 'options',
		options: timeCategories,
		default: 'RG',
	},
	{ displayName: 'Clock-In Latitude', name: 'clockInLatitude', type: 'number', default: 0 },
	{ displayName: 'Clock-In Longitude', name: 'clockInLongitude', type: 'number', default: 0 },
	{ displayName: 'Clock-Out Latitude', name: 'clockOutLatitude', type: 'number', default: 0 },
	{ displayName: 'Clock-Out Longitude', name: 'clockOutLongitude', type: 'number', default: 0 },
	{
		displayName: 'Description',
		name: 'description',
		type: 'string',
		default: '',
		placeholder: 'e.g. Review of the new pages',
	},
	{ displayName: 'Notes', name: 'notes', type: 'string', default: '' },
	{ displayName: 'Project Area ID', name: 'projectAreaId', type: 'string', default: '', placeholder: 'e.g. 123' },
	{
		displayName: 'Project Manager',
		name: 'projectManager',
		type: 'string',
		default: '',
		placeholder: 'e.g. Ada Stone',
	},
	{
		displayName: 'Reason',
		name: 'approvalRejectionReason',
		type: 'string',
		default: '',
		description: 'Reason for the approval or rejection',
	},
];

/** The fields that `timeIn` reads plus a call's own fields, in alphabetical order. */
export const withTimeFields = (own: INodeProperties[]): INodeProperties[] =>
	[...timeFields, ...own].sort((one, other) => one.displayName.localeCompare(other.displayName));
