import { dayLength, dayNumber } from './days.mts';
import { firstUserId } from './organization.mts';
import type { CompanyPlan } from './population.mts';
import { Table } from './table.mts';

/** ClayHR's codes for announcements: active, draft, archived. */
export const announcementStatusCodes = ['A', 'D', 'I'] as const;
export type AnnouncementStatus = (typeof announcementStatusCodes)[number];

export interface Announcement {
	announcementId: number;
	title: string;
	description: string;
	url: string | null;
	status: AnnouncementStatus;
	/** The author. */
	createUserId: number;
	/** Epoch milliseconds. */
	createdAt: number;
}

const beginnings = [
	['Travel policy', 'The travel policy changed. Trains come first.', 'https://www.example.com/travel', 'A', -12],
	['Office closed on Friday', 'The heating is being repaired. Please work from home.', null, 'A', -2],
	['Summer party', 'Date and place are still open.', null, 'D', -1],
	['Old canteen menu', 'Valid until last year.', null, 'I', -400],
] as const;

/**
 * Creates the company's initial announcements.
 * @param plan the company's first day
 */
export function foundAnnouncements(plan: CompanyPlan): Table<Announcement> {
	const today = dayNumber(plan.date);
	const announcements = new Table<Announcement>(410);
	for (const [title, description, url, status, offset] of beginnings) {
		const createdAt = (today + offset) * dayLength + 9 * 3_600_000;
		const values = { title, description, url, status, createUserId: firstUserId, createdAt };
		announcements.add((announcementId) => ({ announcementId, ...values }));
	}
	return announcements;
}
