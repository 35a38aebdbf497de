import { payPeriods, payStatuses, payTypes, wordsOf } from '../../shared/records/codes';
import { at, currency, day, moment, personName, status, word, type Shape } from '../../shared/records/shape';

// ClayHR's documentation spells this code in two ways.
const types = { ...wordsOf(payTypes), SVCR: 'severance' };

/** A user's compensation. Undocumented codes stay unchanged. */
export const compensationShape: Shape = {
	fields: {
		id: at('financialId'),
		user: personName('userModel', 'userName'),
		userId: at('userId', 'userModel.userId'),
		email: at('userModel.email', 'email'),
		type: word('compensationType', types),
		typeCode: at('compensationType'),
		amount: at('value'),
		currency: currency('currencyCode'),
		period: word('period', wordsOf(payPeriods)),
		periodCode: at('period'),
		status: status('status', wordsOf(payStatuses)),
		statusCode: at('status'),
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
	},
};

/** The result of the latest compensation update. */
export const updateStatusShape: Shape = { fields: { code: at('code'), message: at('message') } };
