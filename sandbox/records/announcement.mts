import type { Announcement } from '../company/announcements.mts';
import type { Company } from '../company/company.mts';
import { companyId } from '../company/organization.mts';
import { Facts } from '../contract/facts.mts';
import { userFactsOf } from './user.mts';

/** Facts about an announcement. ClayHR spells its text desciption. */
export function announcementFacts(company: Company, announcement: Announcement): Facts {
	return new Facts({
		annId: announcement.announcementId,
		title: announcement.title,
		desciption: announcement.description,
		url: announcement.url,
		status: announcement.status,
		cid: companyId,
		createts: announcement.createdAt,
		userModel: userFactsOf(company, announcement.createUserId),
		notificationPopup: 0,
	});
}
