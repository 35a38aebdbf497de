import { payPeriods, payStatuses, payTypes, wordsOf } from '../../shared/description/codes';
import { at, day, moment, personName, status, word } from '../../shared/records/readers';
import type { Shape } from '../../shared/records/shape';

// ClayHR's pages spell this code in two ways.
const types = { ...wordsOf(payTypes), SVCR: 'severance' };

/** What a person is paid. ClayHR's codes that it does not document stay as they are. */
export const compensationShape: Shape = {
	fields: {
		id: at('financialId'),
		user: personName('userModel'),
		userId: at('userId', 'userModel.userId'),
		type: word('compensationType', types),
		amount: at('value'),
		currency: at('currencyCode'),
		period: word('period', wordsOf(payPeriods)),
		status: status('status', wordsOf(payStatuses)),
		effectiveDate: day('effectivedate'),
		endDate: day('enddate'),
	},
	more: {
		amountChange: at('amountChange'),
		amountType: at('amountType', 'AmountType'),
		companyId: at('cid'),
		createdAt: moment('createts'),
		createdById: at('createUserId'),
		notes: at('notes'),
		percentageChange: at('percentageChange'),
		periodCode: at('period'),
		statusCode: at('status'),
		typeCode: at('compensationType'),
	},
};

/** How the latest update of compensation went. */
export const updateStatusShape: Shape = { fields: { code: at('code'), message: at('message') } };
