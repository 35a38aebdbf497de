import { orgUnitFacts } from '../records/user.mts';
import { ok, type Answer, type Call, type Handlers } from './call.mts';
import { requireKnown } from './known.mts';
import { Refusal, requireHr } from './refusal.mts';

export const orgUnitHandlers: Handlers = {
	'GET /api/orgunits': ({ company }) => ok(company.orgUnits.list().map((unit) => orgUnitFacts(company, unit))),
	'POST /api/orgunits/add': addOrgUnit,
};

function addOrgUnit(call: Call): Answer {
	requireHr(call);
	const { query, company } = call;
	const failure = new Refusal(409, 'failure');
	const parentName = query.text('parentDepartmentName');
	const parent = company.orgUnits.list().find(({ name }) => name === parentName);
	const parentDepartmentId = query.number('parentDepartmentId') ?? parent?.departmentId ?? null;
	const deptHead = query.number('deptHead') ?? null;
	const enteredHeadCount = query.number('noOfEmployees') ?? null;
	// Undocumented: an existing departmentId, an unknown parent or head. Here: all are failures.
	const departmentId = query.number('departmentId') ?? company.orgUnits.freeId();
	const lacksParent = parentDepartmentId === null && parentName !== undefined;
	const isTaken = company.orgUnits.get(departmentId) !== undefined;
	if (lacksParent || isTaken || departmentId < 1 || (enteredHeadCount ?? 0) < 0)
		throw failure.because('departmentId is taken, the parent is unknown, or a number is out of range');
	requireKnown(call, { orgUnit: parentDepartmentId, user: deptHead }, failure);
	const name = query.requiredText('name');
	company.orgUnits.save({
		departmentId,
		name,
		description: query.requiredText('description'),
		departmentCode: query.text('departmentCode') ?? null,
		departmentLabel: query.text('departmentLabel') ?? name,
		parentDepartmentId,
		deptHead,
		enteredHeadCount,
	});
	return ok({ message: 'successful' });
}
