import { listOperation, operation } from '../../shared/operation';
import { at } from '../../shared/records/shape';
import {
	choice,
	choices,
	constant,
	date,
	decimal,
	id,
	integer,
	lastDay,
	needed,
	text,
	user,
} from '../../shared/parameters/fields';
import { halvesOfDay, type LeaveStatus, leaveStatuses, leaveStatusWords } from './codes';
import { readRemainingHours } from './getRemainingHours';
import { leaveRequests, leaveRequestsToDecide } from './lists';
import { checkDecision, checkNewRequest } from './readBack';
import { outOptions, outRange, readWhoIsOut } from './whoIsOut';
import { whoIsOutShape, withManagers } from './whoIsOutShape';
import { ptoPolicies } from '../ptoPolicy/lists';

/** ClayHR has one call for all decisions. It is a GET that changes the request. */
const decide = (status: 'AP' | 'RCAL' | 'RJ', ...alsoIntended: LeaveStatus[]) =>
	operation('GET /api/process/leave', {
		query: { leaveId: id('leaveRequestId'), status: constant(status) },
		readBack: checkDecision(status, ...alsoIntended),
		response: {
			kind: 'done',
			echo: { leaveRequestId: id('leaveRequestId'), status: constant(status) },
			words: { status: leaveStatusWords },
		},
	});

/** Calls of the operations on leave requests. */
export const leaveRequestCalls = {
	// One approval of several leaves the request partly approved.
	approve: decide('AP', 'PAP'),
	recall: decide('RCAL'),
	reject: decide('RJ'),
	create: operation('POST /api/leaverequest', {
		subject: ['leaveRequestFields.userId', 'leaveStartDate', 'numberOfDays'],
		body: {
			date: date('leaveStartDate'),
			numberOfDays: integer('numberOfDays', {
				least: 1,
				fractionAdvice: "for half a day, send 1 and set 'Total Days' to 0.5 and 'Half Day at the Start'",
			}),
			'ptoPolicyModel.ptoPolicyId': id('ptoPolicyId', ptoPolicies),
			description: text('leaveRequestFields.description'),
			// Without one of these values, half a day would become a whole day.
			endDateMeridiem: needed(choice('leaveRequestFields.endDateMeridiem', ...halvesOfDay)),
			meridiem: needed(choice('leaveRequestFields.meridiem', ...halvesOfDay)),
			totalLeaveDays: needed(decimal('leaveRequestFields.totalLeaveDays', { least: 0 })),
			totalLeaveHours: needed(decimal('leaveRequestFields.totalLeaveHours', { least: 0 })),
			'userModel.userId': user('leaveRequestFields.userId'),
		},
		readBack: checkNewRequest,
		response: { kind: 'done' },
	}),
	getAll: listOperation(leaveRequests, {
		query: {
			startDate: date('startDate'),
			endDate: lastDay('endDate', 'startDate'),
			leaveUserid: user('leaveRequestFilters.userId'),
		},
		forEach: {
			name: 'status',
			values: choices('leaveRequestStatuses', ...leaveStatuses),
			idField: 'cardId',
		},
	}),
	getAllForApproval: listOperation(leaveRequestsToDecide, {}),
	getWhoIsOut: operation(leaveRequests.endpoint, {
		query: outRange,
		options: outOptions,
		customRead: readWhoIsOut,
		complete: withManagers('outManagers'),
		response: { kind: 'rows', shape: whoIsOutShape },
	}),
	getRemainingHours: operation('GET /api/leave/hours/credit', {
		query: {
			leaveDate: date('leaveDate'),
			leaveId: id('leaveRequestId'),
			leaveUserId: user('userId'),
			ptoPolicyId: id('ptoPolicyId', ptoPolicies),
		},
		response: {
			kind: 'record',
			mayGiveNone: true,
			read: readRemainingHours,
			shape: { fields: { remainingHours: at('remainingHours'), message: at('message') } },
		},
	}),
};
