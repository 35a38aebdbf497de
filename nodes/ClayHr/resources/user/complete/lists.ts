import { addressTypes, payPeriods, payStatuses, payTypes } from '../../../shared/records/codes';
import {
	birthday,
	choice,
	currency,
	date,
	decimal,
	fixed,
	id,
	lastDay,
	name,
	needed,
} from '../../../shared/parameters/fields';
import { genders } from '../codes';
import { contactRelations, contactStatuses, contactTypes, financialTypes } from './codes';

/** The lists of User: Create or Update: ClayHR's names and the fields of an entry. */
export const lists = {
	address: {
		addressLine1: name('addressLine1'),
		addressLine2: name('addressLine2'),
		addressType: choice('addressType', ...addressTypes),
		city: name('city'),
		countryCode: name('countryCode'),
		countryId: name('countryId'),
		extAppUID: name('externalId'),
		state: name('state'),
		zipCode: name('zipCode'),
	},
	contact: {
		contactType: choice('contactType', ...contactTypes),
		dateOfBirth: birthday('dateOfBirth'),
		extAppUID: name('externalId'),
		gender: choice('contactGender', ...genders),
		lastName: name('lastName'),
		name: name('name'),
		relationToUser: choice('relation', ...contactRelations),
		status: choice('contactStatus', ...contactStatuses),
		taxNumber: name('taxNumber'),
	},
	education: {
		city: name('city'),
		countryCode: name('countryCode'),
		countryId: name('countryId'),
		course: name('course'),
		degree: name('degree'),
		endDate: lastDay('endDate', 'startDate'),
		extAppUID: name('externalId'),
		gpa: name('gpa'),
		institution: name('institution'),
		startDate: date('startDate'),
		state: name('state'),
	},
	compensation: {
		changeTypeCode: name('changeTypeCode'),
		changeTypeId: id('changeTypeId'),
		compensationType: choice('compensationType', ...payTypes),
		currencyCode: fixed(currency('currencyCode')),
		effectivedate: date('effectiveDate'),
		extAppUID: name('externalId'),
		financialType: choice('financialType', ...financialTypes),
		period: choice('period', ...payPeriods),
		status: choice('payStatus', ...payStatuses),
		value: needed(decimal('amount')),
	},
};
