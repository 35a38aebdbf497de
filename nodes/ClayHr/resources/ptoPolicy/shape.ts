import { leaveUnitWords } from './codes';
import { noWords } from '../../shared/records/codes';
import { at, day, moment, status, word, yesNo, type Shape } from '../../shared/records/shape';

/** A PTO policy. */
export const ptoPolicyShape: Shape = {
	fields: {
		id: at('ptoPolicyId'),
		name: at('policyName'),
		type: word('leaveType', noWords),
		typeCode: at('leaveType'),
		unit: word('unit', leaveUnitWords),
		unitCode: at('unit'),
		isPaid: yesNo('paid'),
		isAccrued: yesNo('isAccrued'),
		allowsHalfDays: yesNo('halfDayAllowed'),
		startDate: day('effectiveDate'),
		endDate: day('expirationDate'),
		description: at('description'),
	},
	more: {
		accrualRateAnnual: at('accrualRateAnnual'),
		accrualType: word('accrualtype', noWords),
		accrualTypeCode: at('accrualtype'),
		allowsBeyondBalance: yesNo('allowRequestBeyondBal'),
		companyId: at('cid'),
		createdAt: moment('createts'),
		leaveYearStart: at('leaveYearStart'),
		locationId: at('locationId'),
		mostDays: at('leaveMaxDays'),
		orgUnitId: at('orgUnitId'),
	},
};

/** A user's PTO policy with its balance. */
export const ownPtoPolicyShape: Shape = {
	fields: {
		id: at('userPtoId'),
		policyId: at('ptoPolicyModel.ptoPolicyId'),
		policy: at('ptoPolicyModel.policyName'),
		balance: at('balance'),
		unit: word('ptoPolicyModel.unit', leaveUnitWords),
		unitCode: at('ptoPolicyModel.unit'),
		used: at('userPTOHours.used'),
		planned: at('userPTOHours.planned'),
		pending: at('userPTOHours.pending'),
		carryover: at('carryover'),
		balanceDate: day('balanceDate'),
	},
	more: {
		carryoverEndDate: day('carryoverExpDate'),
		credit: at('credit', 'userPTOHours.credit'),
		debit: at('debit'),
		farthestLeaveDate: day('farthestLeaveDate'),
		status: status('status'),
		statusCode: at('status'),
		updatedAt: moment('lastUpdatets'),
		userId: at('userId'),
	},
};
