/** ClayHR's codes for leave: approved, waiting, rejected, partly approved, recalled after it was approved. */
export const leaveStatusCodes = ['AP', 'WA', 'RJ', 'PAP', 'RCAL'] as const;
export type LeaveStatus = (typeof leaveStatusCodes)[number];

/** One leave request. Days are yyyy-MM-dd. */
export interface LeaveRequest {
	/** The request's id, which other calls name leaveId. */
	cardId: number;
	userId: number;
	ptoPolicyId: number;
	/** First day. */
	date: string;
	/** Last day. */
	leaveEndDate: string;
	status: LeaveStatus;
	totalLeaveHours: number;
	totalLeaveDays: number;
	/** What the request says it is for. */
	description: string;
	/** Who entered it. */
	createUserId: number;
	/** Epoch milliseconds. */
	createdAt: number;
}

const firstCardId = 990101;

/** The leave requests of a company. */
export class LeaveRequests {
	private readonly requests = new Map<number, LeaveRequest>();

	/** How many there are, whatever their status. */
	get size(): number {
		return this.requests.size;
	}

	/** Gives a request, or undefined when there is none with the id. */
	get(cardId: number): LeaveRequest | undefined {
		return this.requests.get(cardId);
	}

	/** Lists the requests that fit, by first day, then id. */
	find(fits: (request: LeaveRequest) => boolean): LeaveRequest[] {
		return [...this.requests.values()]
			.filter(fits)
			.sort((one, other) => one.date.localeCompare(other.date) || one.cardId - other.cardId);
	}

	/** Adds a request under the next id and gives it back. */
	add(request: Omit<LeaveRequest, 'cardId'>): LeaveRequest {
		const added = { cardId: firstCardId + this.requests.size, ...request };
		this.requests.set(added.cardId, added);
		return added;
	}

	/** Keeps a changed request. */
	save(request: LeaveRequest): void {
		this.requests.set(request.cardId, request);
	}
}
