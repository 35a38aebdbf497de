import type { Company } from '../company/company.mts';
import { companyId, firstUserId } from '../company/organization.mts';
import type { Person } from '../company/person.mts';
import type { Compensation } from '../company/personalRecords.mts';
import { Facts } from '../contract/facts.mts';
import { userFacts } from './user.mts';

/** Facts about a compensation record of a user. */
export function compensationFacts(company: Company, person: Person, compensation: Compensation): Facts {
	const values = {
		cid: companyId,
		userId: person.userId,
		financialId: compensation.financialId,
		GUID: compensation.guid,
		guid: compensation.guid,
		value: compensation.value,
		period: compensation.period,
		financialType: 'COMP',
		currencyCode: compensation.currencyCode,
		compensationType: compensation.compensationType,
		effectivedate: compensation.effectiveDate,
		enddate: compensation.endDate,
		status: compensation.status,
		notes: compensation.notes,
		createUserId: firstUserId,
		createts: compensation.createdAt,
	};
	return new Facts(values, (name) => (name === 'userModel' ? userFacts(company, person) : null));
}
