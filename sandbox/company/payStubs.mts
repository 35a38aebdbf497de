import { chance } from './chance.mts';
import { dayLength, dayNumber, isoDay } from './days.mts';
import { keys } from './keys.mts';
import type { CompanyPlan } from './population.mts';
import { Table } from './table.mts';

/** One pay stub: what a user was paid for a month. The day is yyyy-MM-dd, the moment epoch milliseconds. */
export interface PayStub {
	payStubId: number;
	/** The run that paid everybody for the month. */
	payrollRunId: number;
	userId: number;
	payDate: string;
	grossPay: number;
	taxes: number;
	deductions: number;
	netAmount: number;
	/** The net amounts of the year so far, this one included. */
	netOfYear: number;
	currencyCode: string;
	createdAt: number;
}

const months = 3;

/**
 * Makes the pay stubs a company begins with: of the last three months. ClayHR shows them to their owner only, so that
 * none but the owners of keys need some; the manager was paid elsewhere and has none.
 * @param plan seed and first day
 */
export function seedPayStubs(plan: CompanyPlan): Table<PayStub> {
	const stubs = new Table<PayStub>(9301);
	const paydays = Array.from({ length: months }, (_, place) => lastDayOfMonth(plan.date, place - months));
	for (const { userId } of keys.filter(({ role }) => role !== 'manager')) {
		const grossPay = chance(plan.seed, 14, userId).number.int({ min: 42, max: 120 }) * 100;
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

/** Gives the last day of the month that lies some months (negative for earlier ones) from that of a day. */
function lastDayOfMonth(day: string, months: number): string {
	const [year = 0, month = 0] = day.split('-').map(Number);
	return isoDay(Date.UTC(year, month + months, 0) / dayLength);
}
