import { jobProfiles, usersPerProfile } from '../company/jobProfiles.mts';
import { jobProfileFacts } from '../records/jobProfile.mts';
import { ok, type Handlers } from './call.mts';
import { requireManager } from './refusal.mts';

export const jobProfileHandlers: Handlers = {
	// Undocumented: who can read salary bands. Here: not employees.
	'GET /api/jobprofiles': (call) => {
		requireManager(call);
		const counts = usersPerProfile(call.company.people);
		const found = jobProfiles.filter(({ status }) => status === call.query.requiredText('status'));
		return ok(found.map((profile) => jobProfileFacts(profile, counts.get(profile.profileId) ?? 0)));
	},
};
