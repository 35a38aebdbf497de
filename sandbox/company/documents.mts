import { extname } from 'node:path';
import type { Announcement } from './announcements.mts';
import { dayLength, dayNumber } from './days.mts';
import { pdfFile, pngFile, textFile } from './files.mts';
import { companyId, firstUserId } from './organization.mts';
import type { CompanyPlan } from './population.mts';
import { Table } from './table.mts';

/** A file of the document library or of an announcement. */
export interface Document {
	attachmentId: number;
	/** The file's storage id; ClayHR calls it s3id. */
	storageId: string;
	fileName: string;
	/** Null for files of announcements. */
	folder: string | null;
	announcementId: number | null;
	/** Whether only HR can see it. */
	confidential: boolean;
	content: Buffer;
	createUserId: number;
	/** Epoch milliseconds. */
	createdAt: number;
}

/** [file name, folder, whether only HR can see it, content, age in days] */
const library = [
	['handbook.pdf', 'Policies', false, pdfFile('Employee handbook'), 300],
	['logo.png', 'Brand', false, pngFile(), 200],
	['welcome.txt', 'Onboarding', false, textFile('Welcome! Your first day begins at nine. Grüße aus Berlin.\n'), 120],
	['salary bands.pdf', 'HR only', true, pdfFile('Salary bands'), 30],
] as const;

/** The files of a company. */
export class Documents {
	readonly documents = new Table<Document>(120_034);

	/**
	 * @param plan the company's first day
	 * @param announcements the company's announcements; the first has two files
	 */
	constructor(plan: CompanyPlan, announcements: Table<Announcement>) {
		const announcementId = announcements.list()[0]?.announcementId ?? null;
		const files = [
			...library.map(([...file]) => ({ file, announcementId: null })),
			{ file: ['travel policy.pdf', null, false, pdfFile('Travel policy'), 12] as const, announcementId },
			{ file: ['route.png', null, false, pngFile(), 12] as const, announcementId },
		];
		files.forEach(({ file, announcementId: on }, number) => {
			const [fileName, folder, confidential, content, age] = file;
			this.documents.add((attachmentId) => ({
				attachmentId,
				storageId: `${companyId}/${(0x3f2a + number * 0x11).toString(16)}${extname(fileName)}`,
				fileName,
				folder,
				announcementId: on,
				confidential,
				content,
				createUserId: firstUserId,
				createdAt: (dayNumber(plan.date) - age) * dayLength,
			}));
		});
	}

	/** Lists all files, lowest id first. */
	list(): readonly Document[] {
		return this.documents.list();
	}
}
