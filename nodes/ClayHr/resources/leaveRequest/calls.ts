import { codesOf } from '../../shared/description/codes';
import { operation } from '../../shared/operation';
import { at } from '../../shared/records/readers';
import { choice, choices, constant, date, decimal, id, integer, text, user } from '../../shared/parameters/fields';
import { halvesOfDay } from './create';
import { leaveStatusesField } from './getAll';
import { readRemainingHours } from './getRemainingHours';
import { leaveRequestShape, leaveStatuses } from './shape';

/** ClayHR has one call for all decisions. It is a GET that changes the request. */
const decide = (status: string) =>
	operation({
		method: 'GET',
		path: '/api/process/leave',
		changesData: true,
		query: { leaveId: id('leaveRequestId'), status: constant(status) },
		response: {
			kind: 'done',
			echo: { leaveRequestId: id('leaveRequestId'), status: constant(status) },
			words: { status: leaveStatuses },
		},
	});

/** Calls of the operations on leave requests. */
export const leaveRequestCalls = {
	approve: decide('AP'),
	recall: decide('RCAL'),
	reject: decide('RJ'),
	create: operation({
		method: 'POST',
		path: '/api/leaverequest',
		changesData: true,
		body: {
			date: date('leaveDate'),
			numberOfDays: integer('numberOfDays', { least: 1 }),
			'ptoPolicyModel.ptoPolicyId': id('ptoPolicyId'),
			description: text('leaveRequestFields.description'),
			endDateMeridiem: choice('leaveRequestFields.endDateMeridiem', ...codesOf(halvesOfDay)),
			meridiem: choice('leaveRequestFields.meridiem', ...codesOf(halvesOfDay)),
			totalLeaveDays: decimal('leaveRequestFields.totalLeaveDays', { least: 0 }),
			totalLeaveHours: decimal('leaveRequestFields.totalLeaveHours', { least: 0 }),
			'userModel.userId': user('leaveRequestFields.userId'),
		},
		response: { kind: 'done' },
	}),
	getAll: operation({
		method: 'GET',
		path: '/api/leaverequests',
		changesData: false,
		query: {
			startDate: date('startDate'),
			endDate: date('endDate'),
			leaveUserid: user('leaveRequestFilters.userId'),
		},
		forEach: {
			name: 'status',
			values: choices('leaveRequestStatuses', ...codesOf(leaveStatusesField.options)),
			idField: 'cardId',
		},
		response: { kind: 'rows', shape: leaveRequestShape },
	}),
	getAllForApproval: operation({
		method: 'GET',
		path: '/api/manage/leaves',
		changesData: false,
		response: { kind: 'rows', shape: leaveRequestShape },
	}),
	getRemainingHours: operation({
		method: 'GET',
		path: '/api/leave/hours/credit',
		changesData: false,
		query: {
			leaveDate: date('leaveDate'),
			leaveId: id('leaveRequestId'),
			leaveUserId: user('userId'),
			ptoPolicyId: id('ptoPolicyId'),
		},
		response: {
			kind: 'record',
			mayGiveNone: true,
			read: readRemainingHours,
			shape: { fields: { remainingHours: at('remainingHours'), message: at('message') } },
		},
	}),
};
