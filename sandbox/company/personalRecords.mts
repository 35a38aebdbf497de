/** An address of a user. */
export interface Address {
	addressId: number;
	addressType: string | null;
	addressLine1: string | null;
	addressLine2: string | null;
	city: string | null;
	state: string | null;
	zipCode: string | null;
	countryId: number | null;
}

/** A degree or course of a user. Days are yyyy-MM-dd. */
export interface Education {
	educationId: number;
	degree: string | null;
	course: string | null;
	institution: string | null;
	gpa: string | null;
	city: string | null;
	state: string | null;
	countryId: number | null;
	startDate: string | null;
	endDate: string | null;
}

/** A former job of a user. Days are yyyy-MM-dd. */
export interface FormerJob {
	/** The record's id, which ClayHR calls empId or empid. */
	employmentId: number;
	employerName: string | null;
	position: string | null;
	department: string | null;
	city: string | null;
	state: string | null;
	countryId: number | null;
	startDate: string | null;
	endDate: string | null;
}

/** An emergency contact, dependent or account contact of a user. */
export interface Contact {
	contactId: number;
	name: string | null;
	lastName: string | null;
	relationToUser: string | null;
	contactType: string | null;
	gender: string | null;
	dateOfBirth: string | null;
	status: string | null;
}

/** A compensation record of a user. */
export interface Compensation {
	financialId: number;
	guid: string;
	value: number;
	compensationType: string;
	currencyCode: string;
	period: string;
	effectiveDate: string | null;
	endDate: string | null;
	/** ACTV, ARCHV or PVNL. */
	status: string;
	notes: string | null;
	createdAt: number;
}

/** All list records of a user. */
export interface PersonalRecords {
	addresses: Address[];
	educations: Education[];
	formerJobs: FormerJob[];
	contacts: Contact[];
	compensations: Compensation[];
}
