import { at, day, moment, personName, word } from '../../shared/output/readers';
import type { Shape } from '../../shared/output/shape';

const types = {
	bonus: 'bonus',
	INCTV: 'incentive',
	other: 'other',
	pay: 'pay',
	sal: 'salary',
	SVCR: 'severance',
	SVRC: 'severance',
};

const periods = {
	BMTH: 'every two months',
	BWKLY: 'every two weeks',
	DLY: 'daily',
	HRLY: 'hourly',
	MTHLY: 'monthly',
	ONEF: 'once',
	QTRLY: 'quarterly',
	WKLY: 'weekly',
	YRLY: 'yearly',
};

/** What a person is paid. ClayHR's codes that it does not document stay as they are. */
export const compensationShape: Shape = {
	fields: {
		id: at('financialId'),
		user: personName('userModel'),
		userId: at('userId', 'userModel.userId'),
		type: word('compensationType', types),
		amount: at('value'),
		currency: at('currencyCode'),
		period: word('period', periods),
		status: word('status', { ACTV: 'active', ARCHV: 'archived', PVNL: 'provisional' }),
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
