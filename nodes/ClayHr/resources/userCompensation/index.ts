import type { INodeProperties } from 'n8n-workflow';

import { payPeriods, payStatuses, payTypes } from '../../shared/records/codes';
import { userLocator } from '../../shared/description/locators';
import { forPeople } from '../../shared/description/peopleFields';
import { operation } from '../../shared/operation';
import { choice, currency, date, decimal, lastDay, needed, text, user } from '../../shared/parameters/fields';
import { addCompensationFields } from './add';
import { currentCompensations } from './current';
import { payFields } from './pay';
import { compensationShape, updateStatusShape } from './shape';
import { updateCompensationFields } from './update';

const show = { resource: ['userCompensation'] };

// Both calls require all of these values.
const pay = {
	userId: user('compensationUserId'),
	value: decimal('compensationValue'),
	compensationType: choice('compensationType', ...payTypes),
	currencyCode: currency('compensationCurrency'),
	period: choice('compensationPeriod', ...payPeriods),
	status: choice('compensationStatus', ...payStatuses),
};

// ClayHR gives a GUID instead of the ID that Get Many has.
const changed = { kind: 'done', echo: { userId: user('compensationUserId') }, named: { guid: ['GUID'] } } as const;

/** Operations and fields of the resource User Compensation. */
export const userCompensationProperties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show },
		default: 'getAll',
		options: [
			{
				name: 'Add',
				value: 'add',
				action: 'Add compensation to a user',
				description: 'Add the pay of a user from an effective date',
				routing: operation('POST /api/user/compensation/add', {
					query: {
						...pay,
						effectivedate: date('compensationEffectiveDate'),
						enddate: needed(lastDay('compensationFields.endDate', 'compensationEffectiveDate')),
						notes: text('compensationFields.notes'),
					},
					response: changed,
				}),
			},
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many compensation records',
				description: 'List the current and past compensation of one user, several users or everybody',
				routing: operation('GET /api/user/compensation/', {
					forPeople: forPeople('userID'),
					response: { kind: 'rows', shape: compensationShape },
				}),
			},
			{
				name: 'Get Many Current',
				value: 'getAllCurrent',
				action: 'Get many current compensation records',
				description:
					'List what one user, several users or everybody is paid today: one item per user and type of compensation',
				routing: operation('GET /api/user/compensation/', {
					forPeople: { ...forPeople('userID'), select: currentCompensations },
					response: { kind: 'rows', shape: compensationShape },
				}),
			},
			{
				name: 'Get Update Status',
				value: 'getUpdateStatus',
				action: 'Get the status of the compensation update',
				description:
					'Retrieve the status of the latest compensation update. ClayHR does not document which update this is.',
				routing: operation('GET /api/user/update/status', {
					response: { kind: 'record', mayGiveNone: true, shape: updateStatusShape },
				}),
			},
			{
				name: 'Update',
				value: 'update',
				action: 'Update the compensation of a user',
				description: 'Change a compensation record of a user',
				routing: operation('POST /api/user/compensation/update', {
					query: {
						guid: text('compensationGuid'),
						...pay,
						effectivedate: needed(date('compensationUpdateFields.effectiveDate')),
						enddate: needed(lastDay('compensationUpdateFields.endDate', 'compensationUpdateFields.effectiveDate')),
						notes: text('compensationUpdateFields.notes'),
					},
					hasEmptyValues: true,
					response: changed,
				}),
			},
		],
	},
	{
		displayName: 'User',
		name: 'compensationUserId',
		required: true,
		displayOptions: { show: { ...show, operation: ['add', 'update'] } },
		description: 'User who receives the compensation',
		...userLocator,
	},
	...updateCompensationFields,
	...payFields,
	...addCompensationFields,
];
