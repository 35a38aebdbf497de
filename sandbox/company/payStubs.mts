import { chanceOfRecord } from './chance.mts';
import { dayLength, dayNumber, isoDay } from './days.mts';
import type { Key } from './keys.mts';
import type { CompanyPlan } from './population.mts';
import { Table } from './table.mts';

/** A pay stub for one month. The day is yyyy-MM-dd, the moment epoch milliseconds. */
export interface PayStub {
	payStubId: number;
	/** The payroll run of the month. */
	payrollRunId: number;
	userId: number;
	payDate: string;
	grossPay: number;
	taxes: number;
	deductions: number;
	netAmount: number;
	/** The net amount of the year to date, including this pay stub. */
	netOfYear: number;
	currencyCode: string;
	createdAt: number;
}

const months = 3;

/**
 * Creates the initial pay stubs of the last three months. ClayHR shows pay stubs only to their user, so only users
 * of API keys get some. The manager has none.
 * @param plan seed and first day
 * @param keys the company's API keys
 */
export function seedPayStubs(plan: CompanyPlan, keys: readonly Key[]): Table<PayStub> {
	const stubs = new Table<PayStub>(9301);
	const paydays = Array.from({ length: months }, (_, place) => lastDayOfMonth(plan.date, place - months));
	for (const { userId } of keys.filter(({ role }) => role !== 'manager')) {
		const grossPay = chanceOfRecord(plan.seed, 14, userId).number.int({ min: 42, max: 120 }) * 100;
		const taxes = Math.round(grossPay * 0.24);
		const deductions = 185;
		const netAmount = grossPay - taxes - deductions;
		paydays.forEach((payDate, place) => {
			const paidInYear = paydays.filter((day) => day <= payDate && day.slice(0, 4) === payDate.slice(0, 4));
			stubs.add((payStubId) => ({
				payStubId,
				payrollRunId: 401 + place,
				userId,
				payDate,
				grossPay,
				taxes,
				deductions,
				netAmount,
				netOfYear: netAmount * paidInYear.length,
				currencyCode: 'USD',
				createdAt: dayNumber(payDate) * dayLength,
			}));
		});
	}
	return stubs;
}

/** Returns the last day of a month, a number of months (may be negative) after the month of `day`. */
function lastDayOfMonth(day: string, months: number): string {
	const [year = 0, month = 0] = day.split('-').map(Number);
	return isoDay(Date.UTC(year, month + months, 0) / dayLength);
}
