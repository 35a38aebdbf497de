import { dayLength, dayNumber } from './days.mts';
import { firstUserId } from './organization.mts';
import type { CompanyPlan } from './population.mts';

/** ClayHR's codes for announcements: active, draft, archived. */
export const announcementStatusCodes = ['A', 'D', 'I'] as const;
export type AnnouncementStatus = (typeof announcementStatusCodes)[number];

/** One announcement. */
export interface Announcement {
	announcementId: number;
	title: string;
	description: string;
	url: string | null;
	status: AnnouncementStatus;
	/** Who wrote it. */
	createUserId: number;
	/** Epoch milliseconds. */
	createdAt: number;
}

const firstAnnouncementId = 410;

const beginnings = [
	['Travel policy', 'The travel policy changed. Trains come first.', 'https://www.example.com/travel', 'A', -12],
	['Office closed on Friday', 'The heating is being repaired. Please work from home.', null, 'A', -2],
	['Summer party', 'Date and place are still open.', null, 'D', -1],
	['Old canteen menu', 'Valid until last year.', null, 'I', -400],
] as const;

/** The announcements of a company. */
export class Announcements {
	private readonly announcements = new Map<number, Announcement>();

	/** @param plan the company's first day */
	constructor(plan: CompanyPlan) {
		const today = dayNumber(plan.date);
		for (const [title, description, url, status, offset] of beginnings)
			this.add({
				title,
				description,
				url,
				status,
				createUserId: firstUserId,
				createdAt: (today + offset) * dayLength + 9 * 3_600_000,
			});
	}

	/** Lists all announcements, lowest id first. */
	list(): Announcement[] {
		return [...this.announcements.values()];
	}

	/** Gives an announcement, or undefined. */
	get(announcementId: number): Announcement | undefined {
		return this.announcements.get(announcementId);
	}

	/** Adds an announcement under the next id and gives it back. */
	add(announcement: Omit<Announcement, 'announcementId'>): Announcement {
		const added = { announcementId: firstAnnouncementId + this.announcements.size, ...announcement };
		this.announcements.set(added.announcementId, added);
		return added;
	}

	/** Keeps a changed announcement. */
	save(announcement: Announcement): void {
		this.announcements.set(announcement.announcementId, announcement);
	}
}
