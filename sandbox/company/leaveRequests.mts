import { Table } from './table.mts';

/** ClayHR's leave statuses: approved, waiting, rejected, partly approved, recalled after approval. */
export const leaveStatusCodes = ['AP', 'WA', 'RJ', 'PAP', 'RCAL'] as const;
export type LeaveStatus = (typeof leaveStatusCodes)[number];

/** A leave request. Days are yyyy-MM-dd. */
export interface LeaveRequest {
	/** The request's id. Other calls name it leaveId. */
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
	/** The reason of the leave. */
	description: string;
	/** The user who entered the request. */
	createUserId: number;
	/** Epoch milliseconds. */
	createdAt: number;
}

/** The leave requests of a company. */
export class LeaveRequests {
	readonly requests = new Table<LeaveRequest>(990101);

	/** The number of requests, with any status. */
	get size(): number {
		return this.requests.list().length;
	}

	/** Returns the request with the ID, or undefined. */
	get(cardId: number): LeaveRequest | undefined {
		return this.requests.get(cardId);
	}

	/** Lists the requests that match, by first day, then id. */
	find(fits: (request: LeaveRequest) => boolean): LeaveRequest[] {
		return this.requests
			.list()
			.filter(fits)
			.sort((one, other) => one.date.localeCompare(other.date) || one.cardId - other.cardId);
	}

	/** Adds a request with the next id and returns it. */
	add(request: Omit<LeaveRequest, 'cardId'>): LeaveRequest {
		return this.requests.add((cardId) => ({ cardId, ...request }));
	}

	/** Saves a changed request. */
	save(request: LeaveRequest): void {
		this.requests.save(request.cardId, request);
	}
}
