import { chanceOfRecord } from './chance.mts';
import { dayLength, dayNumber, isoDay } from './days.mts';
import { currencies, Expenses, expenseTypes, type ExpenseReport, type ExpenseReportStatus } from './expenses.mts';
import type { People } from './people.mts';
import type { CompanyPlan } from './population.mts';

/** [index of the user among the active users, name, days from the first day, status, number of items]. */
type Line = readonly [number, string, number, ExpenseReportStatus, number];

// The three keys belong to the users with the indexes 0, 2 and 8. Most users have no reports.
const lines: readonly Line[] = [
	[0, 'Recruiting fair in Boston', -40, 'AP', 3],
	[8, 'Client visit in Toronto', -35, 'AP', 4],
	[8, 'Conference tickets', -21, 'RJ', 1],
	[2, 'Team offsite in Austin', -14, 'SUB', 5],
	[3, 'Spare parts for the data center', -10, 'SUB', 2],
	[8, 'Workshop in Berlin', -7, 'SUB', 2],
	[5, 'Trade fair in Berlin', -5, 'SUB', 4],
	[0, 'Home office equipment', -3, 'DRFT', 1],
	[8, 'March travel', -1, 'DRFT', 0],
];

/**
 * Creates a company's initial expenses.
 * @param plan seed and first day
 * @param people the company's users
 * @param projectIds projects for the expenses
 */
export function seedExpenses(plan: CompanyPlan, people: People, projectIds: readonly number[]): Expenses {
	const expenses = new Expenses(plan.seed);
	const staff = people.page({ status: 'A' }, 1, 9).map(({ userId }) => userId);
	const today = dayNumber(plan.date);
	lines.forEach(([place, name, offset, status, items], number) => {
		const userId = staff[place] ?? staff[0];
		const projectId = projectIds[number % projectIds.length];
		if (userId === undefined || projectId === undefined) throw new Error('The company has no users or no projects.');
		const createdAt = (today + offset) * dayLength + 15 * 3_600_000 + number * 60_000;
		const isPaid = status === 'AP';
		const report = expenses.addReport({
			name,
			description: '',
			userId,
			projectId,
			amount: 0,
			currencyCode: currencies[number % 4 === 1 ? 1 : 0]?.currencyCode ?? '',
			status,
			comments: status === 'RJ' ? 'Please attach the receipts' : null,
			createdAt,
			submittedAt: status === 'DRFT' ? null : createdAt + 3_600_000,
			paymentDate: isPaid ? isoDay(today + offset + 10) : null,
		});
		const amount = addItems(plan.seed, expenses, report, projectId, items);
		expenses.reports.save(report.expenseReportId, { ...report, amount });
	});
	return expenses;
}

/** Adds items to a report and returns their sum. */
function addItems(seed: number, expenses: Expenses, report: ExpenseReport, projectId: number, count: number): number {
	const faker = chanceOfRecord(seed, 12, report.expenseReportId);
	let cents = 0;
	for (let number = 0; number < count; number += 1) {
		const { expenseTypeId, code } = faker.helpers.arrayElement(expenseTypes);
		const price = faker.number.int({ min: 900, max: 48_000 });
		const day = dayNumber(new Date(report.createdAt).toISOString().slice(0, 10)) - count + number;
		expenses.items.add((expenseItemId) => ({
			expenseItemId,
			expenseReportId: report.expenseReportId,
			userId: report.userId,
			projectId,
			expenseTypeId,
			expenseType: code,
			amount: price / 100,
			currencyCode: report.currencyCode,
			date: isoDay(day),
			billable: number % 2 === 0 ? 'N' : 'Y',
			reimbursible: 'Y',
			remarks: `${code} for ${report.name}`,
			createUserId: report.userId,
			createdAt: report.createdAt,
		}));
		cents += price;
	}
	return cents / 100;
}
