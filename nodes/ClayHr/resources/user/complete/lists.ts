import { addressTypes, payPeriods, payStatuses, payTypes } from '../../../shared/records/codes';
import { choice, date, decimal, id, text } from '../../../shared/parameters/fields';
import { contactGenders, contactRelations, contactStatuses, contactTypes, financialTypes } from './codes';

/** The lists of User: Create or Update: ClayHR's names and the fields of an entry. */
export const lists = {
	address: {
		addressLine1: text('addressLine1'),
		addressLine2: text('addressLine2'),
		addressType: choice('addressType', ...addressTypes),
		city: text('city'),
		countryCode: text('countryCode'),
		countryId: text('countryId'),
		extAppUID: text('externalId'),
		state: text('state'),
		zipCode: text('zipCode'),
	},
	contact: {
		contactType: choice('contactType', ...contactTypes),
		dateOfBirth: date('dateOfBirth'),
		extAppUID: text('externalId'),
		gender: choice('contactGender', ...contactGenders),
		lastName: text('lastName'),
		name: text('name'),
		relationToUser: choice('relation', ...contactRelations),
		status: choice('contactStatus', ...contactStatuses),
		taxNumber: text('taxNumber'),
	},
	education: {
		city: text('city'),
		countryCode: text('countryCode'),
		countryId: text('countryId'),
		course: text('course'),
		degree: text('degree'),
		endDate: date('endDate'),
		extAppUID: text('externalId'),
		gpa: text('gpa'),
		institution: text('institution'),
		startDate: date('startDate'),
		state: text('state'),
	},
	compensation: {
		changeTypeCode: text('changeTypeCode'),
		changeTypeId: id('changeTypeId'),
		compensationType: choice('compensationType', ...payTypes),
		currencyCode: text('currencyCode'),
		effectivedate: date('effectiveDate'),
		extAppUID: text('externalId'),
		financialType: choice('financialType', ...financialTypes),
		period: choice('period', ...payPeriods),
		status: choice('payStatus', ...payStatuses),
		value: decimal('amount'),
	},
};
