/** A step of a hiring funnel. */
export interface FunnelStep {
	funnelStatusId: number;
	statusName: string;
	sequence: number;
	colorCode: string;
}

/** The steps for candidates of a position. */
export interface HiringFunnel {
	funnelId: number;
	name: string;
	steps: readonly FunnelStep[];
}

/** A level of an approval flow: its approver. */
export interface ApprovalLevel {
	approvalId: number;
	flowId: number;
	levelSequence: number;
	relationType: string;
}

const colors = ['#8899aa', '#3377cc', '#dd9922', '#7744bb', '#33aa55', '#cc4444'];

/** The company's hiring funnels. No call lists or changes them. */
const hiringFunnels: readonly HiringFunnel[] = [
	funnel(3, 'Default funnel', ['Applied', 'Screening', 'Interview', 'Offer', 'Hired', 'Rejected']),
	funnel(4, 'Internal funnel', ['Applied', 'Interview', 'Hired', 'Rejected']),
];

/** The levels of the company's approval flows. No call lists or changes them. */
export const approvalLevels: readonly ApprovalLevel[] = [
	{ approvalId: 2101, flowId: 21, levelSequence: 1, relationType: 'RPT' },
	{ approvalId: 2102, flowId: 21, levelSequence: 2, relationType: 'HR' },
	{ approvalId: 2201, flowId: 22, levelSequence: 1, relationType: 'HR' },
];

function funnel(funnelId: number, name: string, names: readonly string[]): HiringFunnel {
	const steps = names.map((statusName, place) => ({
		funnelStatusId: funnelId * 10 + place + 1,
		statusName,
		sequence: place + 1,
		colorCode: colors[place] ?? '#000000',
	}));
	return { funnelId, name, steps };
}

/** Returns a funnel, or undefined. */
export function findFunnel(funnelId: number): HiringFunnel | undefined {
	return hiringFunnels.find((funnel) => funnel.funnelId === funnelId);
}

/** Returns a step of any funnel, or undefined. */
export function findStep(funnelStatusId: number): FunnelStep | undefined {
	return hiringFunnels.flatMap(({ steps }) => steps).find((step) => step.funnelStatusId === funnelStatusId);
}
