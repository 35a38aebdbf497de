import { companyId } from '../company/organization.mts';
import type { Address, Contact, Education, FormerJob } from '../company/personalRecords.mts';
import { Facts } from '../contract/facts.mts';
import { countryFacts } from './location.mts';

/** Facts about an address of a user. */
export function addressFacts(userId: number, address: Address): Facts {
	const { countryId } = address;
	return new Facts({ ...address, userId, cid: companyId, status: 'A', countryModel: countryFacts(countryId) });
}

/** Facts about a degree or course of a user. */
export function educationFacts(userId: number, education: Education): Facts {
	return new Facts({ ...education, userId, cid: companyId });
}

/** Facts about a former job of a user; its id is named empId. */
export function formerJobFacts(userId: number, job: FormerJob): Facts {
	return new Facts({ ...job, empId: job.employmentId, userId });
}

/** Facts about a contact of a user. */
export function contactFacts(userId: number, contact: Contact): Facts {
	return new Facts({ ...contact, userId, cid: companyId });
}
