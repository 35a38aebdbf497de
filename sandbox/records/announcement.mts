import type { Announcement } from '../company/announcements.mts';
import type { Company } from '../company/company.mts';
import { companyId } from '../company/organization.mts';
import { Facts } from '../contract/facts.mts';
import { userFacts } from './user.mts';

/** Gives what is known about an announcement. ClayHR spells its text desciption. */
export function announcementFacts(company: Company, announcement: Announcement): Facts {
	const author = company.people.get(announcement.createUserId);
	return new Facts({
		annId: announcement.announcementId,
		title: announcement.title,
		desciption: announcement.description,
		url: announcement.url,
		status: announcement.status,
		cid: companyId,
		createts: announcement.createdAt,
		userModel: author === undefined ? null : userFacts(company, author),
		notificationPopup: 0,
	});
}
