import { createGuids, type Guids } from './guids.mts';
import { Table } from './table.mts';

/** A currency of expenses. */
export interface Currency {
	currencyId: number;
	currencyCode: string;
	currencyName: string;
}

// Undocumented: the format of the codes in the list. Here: the format that expense items use.
export const currencies: readonly Currency[] = [
	{ currencyId: 1, currencyCode: '$(USD)', currencyName: 'US Dollar' },
	{ currencyId: 2, currencyCode: '$(CD)', currencyName: 'Canadian Dollar' },
	{ currencyId: 3, currencyCode: '₹(INR)', currencyName: 'Indian Rupee' },
];

/** An expense type. */
export interface ExpenseType {
	expenseTypeId: number;
	code: string;
	description: string;
}

export const expenseTypes: readonly ExpenseType[] = [
	{ expenseTypeId: 9, code: 'Travel', description: 'Trains, flights and taxis' },
	{ expenseTypeId: 10, code: 'Meals', description: 'Food and drink on the way' },
	{ expenseTypeId: 11, code: 'Lodging', description: 'Hotels' },
	{ expenseTypeId: 12, code: 'Supplies', description: 'Things for the office' },
	{ expenseTypeId: 13, code: 'Training', description: '' },
];

/** DRFT and SUB are documented. Approved and rejected use the codes of leave and timesheets. */
export type ExpenseReportStatus = 'DRFT' | 'SUB' | 'AP' | 'RJ';

/** An expense report. Moments are epoch milliseconds. */
export interface ExpenseReport {
	expenseReportId: number;
	guid: string;
	name: string;
	description: string;
	userId: number;
	projectId: number | null;
	amount: number;
	currencyCode: string;
	status: ExpenseReportStatus;
	/** The approver's comment. */
	comments: string | null;
	createdAt: number;
	submittedAt: number | null;
	/** The day of the payment, yyyy-MM-dd, or null. */
	paymentDate: string | null;
}

/** An expense item. The day is yyyy-MM-dd, the moment epoch milliseconds. */
export interface ExpenseItem {
	expenseItemId: number;
	/** The item's report, or null. */
	expenseReportId: number | null;
	userId: number;
	projectId: number;
	expenseTypeId: number;
	expenseType: string;
	amount: number;
	currencyCode: string;
	date: string;
	/** Y if a customer is billed, otherwise N. */
	billable: string;
	/** Y if the user is reimbursed, otherwise N. */
	reimbursible: string;
	remarks: string;
	createUserId: number;
	createdAt: number;
}

/** The expenses of a company. */
export class Expenses {
	readonly reports = new Table<ExpenseReport>(5501);
	readonly items = new Table<ExpenseItem>(5601);
	private readonly guids: Guids;

	/** @param seed the company's seed */
	constructor(seed: number) {
		this.guids = createGuids(seed, 3);
	}

	/** Adds a report with the next id and returns it. */
	addReport(report: Omit<ExpenseReport, 'expenseReportId' | 'guid'>): ExpenseReport {
		return this.reports.add((expenseReportId) => ({
			expenseReportId,
			guid: this.guids.of(expenseReportId),
			...report,
		}));
	}

	/** Returns the report with a GUID, or undefined. */
	byGuid(guid: string): ExpenseReport | undefined {
		const expenseReportId = this.guids.idOf(guid);
		return expenseReportId === null ? undefined : this.reports.get(expenseReportId);
	}

	/** Lists the items of a report. */
	itemsOf(reportId: number): ExpenseItem[] {
		return this.items.list().filter(({ expenseReportId }) => expenseReportId === reportId);
	}

	/** Deletes a report and its items. */
	deleteReport(expenseReportId: number): void {
		for (const { expenseItemId } of this.itemsOf(expenseReportId)) this.items.remove(expenseItemId);
		this.reports.remove(expenseReportId);
	}

	/** Returns a user's newest draft, which receives new items, or undefined. */
	newestDraft(owner: number): ExpenseReport | undefined {
		return this.reports
			.list()
			.filter(({ userId, status }) => userId === owner && status === 'DRFT')
			.at(-1);
	}
}
