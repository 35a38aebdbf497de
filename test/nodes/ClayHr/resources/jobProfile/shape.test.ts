import { jobProfileShape } from '../../../../../nodes/ClayHr/resources/jobProfile/shape';
import { simplify } from '../../../../../nodes/ClayHr/shared/records/shape';
import { select } from '../../../../support/select.mts';

const documented = {
	cid: 9001,
	profileId: 55,
	profileName: 'Software Engineer',
	profileDescription: 'Writes software',
	orgId: 31,
	profileResponsibilities: 'Software',
	profileRequirements: 'Patience',
	salaryBandMin: 0,
	salaryBandMax: 90000,
	salaryBandCurrency: 'USD',
	managerProfileId: 54,
	managerProfileName: 'Engineering Manager',
	numberofUsers: 0,
	createuserid: 140009,
	status: 'ARCHV',
};

it('simplifies a job profile with zero values', () => {
	expect(simplify(documented, jobProfileShape)).toEqual({
		id: 55,
		name: 'Software Engineer',
		status: 'archived',
		statusCode: 'ARCHV',
		users: 0,
		managerProfile: 'Engineering Manager',
		managerProfileId: 54,
		salaryMinimum: 0,
		salaryMaximum: 90000,
		salaryCurrency: 'USD',
		description: 'Writes software',
		requirements: 'Patience',
	});
	expect(select(documented, jobProfileShape, Object.keys(jobProfileShape.more ?? {}))).toEqual({
		id: 55,
		companyId: 9001,
		createdById: 140009,
		orgUnitId: 31,
		responsibilities: 'Software',
	});
});

it('invents nothing, and keeps undocumented codes and types', () => {
	for (const odd of [{}, { profileId: null, profileName: '', status: null }])
		expect(Object.values(simplify(odd, jobProfileShape)).filter((value) => value !== null)).toEqual([]);
	const odd = { profileId: '55', numberofUsers: '3', salaryBandMin: { amount: 1 }, status: 'SOLD' };
	expect(simplify(odd, jobProfileShape)).toMatchObject({
		id: 55,
		users: '3',
		salaryMinimum: '{"amount":1}',
		status: 'SOLD',
	});
});
