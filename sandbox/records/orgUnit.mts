import type { Company } from '../company/company.mts';
import { companyId } from '../company/organization.mts';
import type { OrgUnit } from '../company/orgUnits.mts';
import { Facts } from '../contract/facts.mts';
import { userFacts } from './user.mts';

/**
 * Facts about an org unit.
 * @param company the company
 * @param unit the org unit
 */
export function orgUnitFacts(company: Company, unit: OrgUnit): Facts {
	const parent = unit.parentDepartmentId === null ? undefined : company.orgUnits.get(unit.parentDepartmentId);
	const head = unit.deptHead === null ? undefined : company.people.get(unit.deptHead);
	const values = {
		departmentId: unit.departmentId,
		name: unit.name,
		description: unit.description,
		departmentCode: unit.departmentCode,
		departmentLabel: unit.departmentLabel,
		parentDepartmentId: unit.parentDepartmentId,
		parentDepartmentName: parent?.name,
		deptHead: unit.deptHead,
		deptHeadName: head?.displayFullName,
		noOfEmployees: unit.enteredHeadCount ?? company.people.headCount(unit.departmentId),
		cid: companyId,
	};
	return new Facts(values, (name) => (name === 'userModel' && head !== undefined ? userFacts(company, head) : null));
}
