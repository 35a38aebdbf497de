/** A PTO policy; hours are per year. */
export interface PtoPolicy {
	ptoPolicyId: number;
	policyName: string;
	description: string;
	leaveType: string;
	paid: boolean;
	accrued: boolean;
	hoursPerYear: number;
	maximumRollOver: number;
	icon: string;
}

/** The company's policies. No documented call changes them. */
export const ptoPolicies: readonly PtoPolicy[] = [
	{
		ptoPolicyId: 321,
		policyName: 'Vacation',
		description: 'Paid holidays, earned month by month',
		leaveType: 'PTO',
		paid: true,
		accrued: true,
		hoursPerYear: 160,
		maximumRollOver: 40,
		icon: 'sun',
	},
	{
		ptoPolicyId: 322,
		policyName: 'Sick Leave',
		description: 'Illness and visits to the doctor',
		leaveType: 'SICK',
		paid: true,
		accrued: false,
		hoursPerYear: 80,
		maximumRollOver: 0,
		icon: 'thermometer',
	},
	{
		ptoPolicyId: 323,
		policyName: 'Personal Days',
		description: 'Moving house, weddings, appointments',
		leaveType: 'PERSONAL',
		paid: true,
		accrued: false,
		hoursPerYear: 24,
		maximumRollOver: 0,
		icon: 'star',
	},
	{
		ptoPolicyId: 324,
		policyName: 'Parental Leave',
		description: 'Around the birth or adoption of a child',
		leaveType: 'PARENTAL',
		paid: true,
		accrued: false,
		hoursPerYear: 480,
		maximumRollOver: 0,
		icon: 'child',
	},
];

/** Returns the policy with an id, or undefined. */
export function findPtoPolicy(ptoPolicyId: number): PtoPolicy | undefined {
	return ptoPolicies.find((policy) => policy.ptoPolicyId === ptoPolicyId);
}
