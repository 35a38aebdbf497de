import { dayLength, dayNumber, isoDay } from './days.mts';
import { firstUserId } from './organization.mts';
import type { CompanyPlan } from './population.mts';
import { Table } from './table.mts';

/** A project's invoice. Days are yyyy-MM-dd, the moment is epoch milliseconds. */
export interface Invoice {
	invoiceId: number;
	projectId: number;
	amount: number;
	currencyCode: string;
	/** Undocumented: the codes. Here: PAID, SENT and DRFT. */
	status: string;
	summary: string;
	/** First and last day of the work. */
	beginDate: string;
	endDate: string;
	invoiceDate: string;
	dueDate: string;
	/** The author. */
	userId: number;
	createdAt: number;
}

/** [index of the project, days from the first day, amount, status]; the third project has no invoices. */
const lines = [
	[0, -62, 18_400, 'PAID'],
	[0, -31, 21_750.5, 'SENT'],
	[0, -1, 9_120, 'DRFT'],
	[1, -31, 4_300, 'SENT'],
] as const;

/**
 * Creates the company's initial invoices.
 * @param plan seed and first day
 * @param projectIds the projects
 */
export function seedInvoices(plan: CompanyPlan, projectIds: readonly number[]): Table<Invoice> {
	const invoices = new Table<Invoice>(2201);
	const today = dayNumber(plan.date);
	for (const [place, offset, amount, status] of lines) {
		const projectId = projectIds[place];
		if (projectId === undefined) throw new Error('The company has no projects to write invoices for.');
		const day = today + offset;
		invoices.add((invoiceId) => ({
			invoiceId,
			projectId,
			amount,
			currencyCode: 'USD',
			status,
			summary: `Work up to ${isoDay(day - 1)}`,
			beginDate: isoDay(day - 30),
			endDate: isoDay(day - 1),
			invoiceDate: isoDay(day),
			dueDate: isoDay(day + 30),
			userId: firstUserId,
			createdAt: day * dayLength,
		}));
	}
	return invoices;
}
