import type { Company } from '../company/company.mts';
import { companyId, firstUserId } from '../company/organization.mts';
import type { PtoBalance } from '../company/ptoBalances.mts';
import { findPtoPolicy, type PtoPolicy } from '../company/ptoPolicies.mts';
import { dayLength, dayNumber, dayOf, isoDay } from '../company/days.mts';
import { Facts } from '../contract/facts.mts';

/**
 * Facts about a PTO policy.
 * @param company the company; the policy's dates are relative to its first day
 * @param policy the policy
 */
export function ptoPolicyFacts({ plan }: Company, policy: PtoPolicy): Facts {
	const year = plan.date.slice(0, 4);
	const month = `${plan.date.slice(0, 7)}-01`;
	return new Facts({
		ptoPolicyId: policy.ptoPolicyId,
		cid: companyId,
		policyName: policy.policyName,
		policyNameUppercase: policy.policyName.toUpperCase(),
		description: policy.description,
		leaveType: policy.leaveType,
		icon: policy.icon,
		paid: policy.paid,
		isAccrued: policy.accrued,
		accrualtype: policy.accrued ? 'ACC' : 'FIX',
		accrualTimeSpan: policy.accrued ? 'MTHLY' : 'YRLY',
		accrualRateAnnual: policy.hoursPerYear,
		accrualRateHours: policy.accrued ? Math.round(policy.hoursPerYear / 12) : 0,
		rollOverMax: policy.maximumRollOver,
		rollOverPercentage: policy.maximumRollOver === 0 ? 0 : 100,
		unit: 'H',
		daysDefinition: 'WD',
		decimalDigits: 2,
		effectiveDate: `${Number(year) - 8}-01-01`,
		leaveYearStart: '01-01',
		leaveYearStartDate: `${year}-01-01`,
		lastRun: month,
		nextRunDate: `${isoDay(dayNumber(month) + 32).slice(0, 7)}-01`,
		createUserId: firstUserId,
		lastupdateuserid: firstUserId,
		createts: (dayNumber(plan.date) - 2920) * dayLength,
		// Requests beyond the balance are accepted, because approvers see the balance.
		allowRequestBeyondBal: true,
		halfDayAllowed: false,
		prorated: true,
		showInCalendar: true,
		showInTimesheet: true,
		documentUploadMandatory: false,
		hasAssignment: true,
		applicableToEveryone: true,
		allowAccrualRateOverride: false,
		allowToOverrideAccrualRate: false,
	});
}

/**
 * Facts about a user's balance of a policy.
 * @param company the company
 * @param balance the balance
 */
export function ptoBalanceFacts(company: Company, balance: PtoBalance): Facts {
	const { userId, ptoPolicyId } = balance;
	const policy = findPtoPolicy(ptoPolicyId);
	const today = dayOf(company.clock.now());
	const own = company.leaveRequests.find((leave) => leave.userId === userId && leave.ptoPolicyId === ptoPolicyId);
	const approved = own.filter(({ status }) => status === 'AP');
	const waiting = own.filter(({ status }) => status === 'WA' || status === 'PAP');
	const hours = (requests: typeof own): string =>
		requests.reduce((sum, { totalLeaveHours }) => sum + totalLeaveHours, 0).toFixed(1);
	return new Facts({
		userPtoId: balance.userPtoId,
		userId,
		cid: companyId,
		balance: balance.balance,
		balanceDate: today,
		status: 'A',
		createts: (dayNumber(company.plan.date) - 365) * dayLength,
		lastUpdatets: company.clock.now(),
		ptoPolicyModel: policy === undefined ? null : ptoPolicyFacts(company, policy),
		farthestLeaveDate: approved.at(-1)?.leaveEndDate,
		userPTOHours: new Facts({
			ptoPolicyID: ptoPolicyId,
			used: hours(approved.filter(({ date }) => date <= today)),
			planned: hours(approved.filter(({ date }) => date > today)),
			pending: hours(waiting),
			credit: '0.0',
			usedCarryoverHours: 0,
			usedCarryoverDays: 0,
		}),
	});
}
