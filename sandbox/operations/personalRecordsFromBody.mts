import type { Address, Compensation, Contact, Education, FormerJob } from '../company/personalRecords.mts';
import { invalid } from './refusal.mts';
import type { Values } from './values.mts';

/** Reads an address from a body. */
export function toAddress(addressId: number, sent: Values): Address {
	return {
		addressId,
		addressType: sent.text('addressType') ?? null,
		addressLine1: sent.text('addressLine1') ?? null,
		addressLine2: sent.text('addressLine2') ?? null,
		zipCode: sent.text('zipCode') ?? null,
		...place(sent),
	};
}

/** Reads a degree or course from a body. */
export function toEducation(educationId: number, sent: Values): Education {
	return {
		educationId,
		degree: sent.text('degree') ?? null,
		course: sent.text('course') ?? null,
		institution: sent.text('institution') ?? null,
		gpa: sent.text('gpa') ?? null,
		...place(sent),
		...periodOf(sent),
	};
}

/** Reads a former job from a body. */
export function toFormerJob(employmentId: number, sent: Values): FormerJob {
	return {
		employmentId,
		employerName: sent.text('employerName') ?? null,
		position: sent.text('position') ?? null,
		department: sent.text('department') ?? null,
		...place(sent),
		...periodOf(sent),
	};
}

/** Reads a contact from a body. */
export function toContact(contactId: number, sent: Values): Contact {
	return {
		contactId,
		name: sent.filledText('name') ?? null,
		lastName: sent.text('lastName') ?? null,
		relationToUser: sent.text('relationToUser') ?? null,
		contactType: sent.text('contactType') ?? null,
		gender: sent.text('gender') ?? null,
		dateOfBirth: sent.day('dateOfBirth') ?? null,
		status: sent.text('status') ?? null,
	};
}

/**
 * Reads a compensation record from a body or from query parameters.
 * @param financialId the record's id
 * @param guid the record's GUID
 * @param sent the values
 * @param now epoch milliseconds
 * @throws Refusal if an amount is negative, a day is invalid, or the last day is before the first
 */
export function toCompensation(financialId: number, guid: string, sent: Values, now: number): Compensation {
	const [effectiveDate = null, endDate = null] = sent.period('effectivedate', 'enddate');
	const value = sent.number('value') ?? 0;
	if (value < 0) throw invalid().because('value: must not be negative');
	return {
		financialId,
		guid,
		value,
		compensationType: sent.text('compensationType') ?? 'sal',
		currencyCode: sent.filledText('currencyCode') ?? 'USD',
		period: sent.text('period') ?? 'YRLY',
		effectiveDate,
		endDate,
		status: sent.text('status') ?? 'ACTV',
		notes: sent.text('notes') ?? null,
		createdAt: now,
	};
}

function place(sent: Values): Pick<Address, 'city' | 'state' | 'countryId'> {
	return {
		city: sent.text('city') ?? null,
		state: sent.text('state') ?? null,
		countryId: sent.number('countryId') ?? null,
	};
}

function periodOf(sent: Values): Pick<Education, 'startDate' | 'endDate'> {
	const [startDate = null, endDate = null] = sent.period('startDate', 'endDate');
	return { startDate, endDate };
}
