import type { JobProfile } from '../company/jobProfiles.mts';
import { findJobProfile } from '../company/jobProfiles.mts';
import { companyId, firstUserId } from '../company/organization.mts';
import { Facts } from '../contract/facts.mts';

/**
 * Facts about a job profile.
 * @param profile the profile
 * @param numberofUsers number of active users with this profile
 */
export function jobProfileFacts(profile: JobProfile, numberofUsers: number): Facts {
	const { profileId, profileName, status, departmentId, managerProfileId, salaryBandMin, salaryBandMax } = profile;
	return new Facts({
		cid: companyId,
		profileId,
		profileName,
		profileDescription: `What a ${profileName} does`,
		orgId: departmentId,
		profileResponsibilities: `The daily work of a ${profileName}`,
		profileRequirements: 'Three years in a job like this one',
		salaryBandMin,
		salaryBandMax,
		salaryBandCurrency: 'USD',
		managerProfileId,
		managerProfileName: managerProfileId === null ? null : findJobProfile(managerProfileId)?.profileName,
		numberofUsers,
		createuserid: firstUserId,
		status,
		objectType: 'user',
	});
}
