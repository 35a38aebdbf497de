import { orgUnitFacts } from '../records/orgUnit.mts';
import { ok, type Answer, type Call, type Handlers } from './call.mts';
import { Refusal, requireHr } from './refusal.mts';

export const orgUnitHandlers: Handlers = {
	'GET /api/orgunits': ({ company }) => ok(company.orgUnits.list().map((unit) => orgUnitFacts(company, unit))),
	'POST /api/orgunits/add': addOrgUnit,
};

function addOrgUnit(call: Call): Answer {
	requireHr(call);
	const { query, company } = call;
	const parents = company.orgUnits.list().filter(({ name }) => name === query.text('parentDepartmentName'));
	const parentDepartmentId = query.number('parentDepartmentId') ?? parents[0]?.departmentId ?? null;
	const deptHead = query.number('deptHead') ?? null;
	// Undocumented: a departmentId that is taken, a parent or a head that does not exist. Here they are failures.
	const departmentId = query.number('departmentId') ?? company.orgUnits.freeId();
	const lacksParent = parentDepartmentId !== null && company.orgUnits.get(parentDepartmentId) === undefined;
	const lacksHead = deptHead !== null && company.people.get(deptHead) === undefined;
	if (lacksParent || lacksHead || company.orgUnits.get(departmentId) !== undefined) throw new Refusal(409, 'failure');
	const name = query.requiredText('name');
	company.orgUnits.save({
		departmentId,
		name,
		description: query.requiredText('description'),
		departmentCode: query.text('departmentCode') ?? null,
		departmentLabel: query.text('departmentLabel') ?? name,
		parentDepartmentId,
		deptHead,
		enteredHeadCount: query.number('noOfEmployees') ?? null,
	});
	return ok({ message: 'successful' });
}
