import { Table } from './table.mts';

/** A template that reviews start from. */
export interface ReviewTemplate {
	appraisalTemplateId: number;
	name: string;
	description: string;
	appraisalType: string;
	/** A active, ARCHV archived. */
	status: string;
}

/** The templates of every company; no call changes them. */
export const reviewTemplates: readonly ReviewTemplate[] = [
	template(15, 'Annual review', 'Looks back on a whole year', 'Annual', 'A'),
	template(16, 'Mid-year review', 'Half-way check of the goals', 'Mid-Year', 'A'),
	template(17, 'End of probation', 'Stay or part', 'Probation', 'A'),
	template(18, 'Annual review on paper', 'As it was done before', 'Annual', 'ARCHV'),
];

function template(
	appraisalTemplateId: number,
	name: string,
	description: string,
	appraisalType: string,
	status: string,
): ReviewTemplate {
	return { appraisalTemplateId, name, description, appraisalType, status };
}

/** One performance review. Days are yyyy-MM-dd. */
export interface Review {
	appraisalId: number;
	appraisalName: string;
	appraisalTemplateId: number;
	appraisalType: string;
	/** Whom it is about. */
	userId: number;
	managerId: number | null;
	startDate: string | null;
	endDate: string | null;
	/** INP in progress, COMP completed. */
	statusCode: string;
	finalValue: number | null;
	finalComment: string | null;
	completionDate: string | null;
	/** What was copied into it: goals, jobProfileSkills, skills. */
	imported: readonly string[];
	createUserId: number;
	createdAt: number;
}

/** What somebody has to write for a review. */
export interface ReviewAssignment {
	assignmentId: number;
	appraisalId: number;
	reviewerId: number;
	/** SELF, MGR or PEER. */
	typeCode: string;
	/** PEND to be written, COMP written. */
	asgnStatusCode: string;
	dueDate: string | null;
}

/** The reviews of a company, and what people have to write for them. */
export class Reviews {
	readonly reviews = new Table<Review>(2201);
	readonly assignments = new Table<ReviewAssignment>(8801);

	/**
	 * Starts a review: the user under review and the manager get it to write.
	 * @param review the review, without its id
	 * @returns the review
	 */
	start(review: Omit<Review, 'appraisalId'>): Review {
		const started = this.reviews.add((appraisalId) => ({ appraisalId, ...review }));
		this.assign(started, started.userId, 'SELF');
		if (started.managerId !== null) this.assign(started, started.managerId, 'MGR');
		return started;
	}

	/**
	 * Gives somebody a review to write.
	 * @param review the review; for a completed one it counts as written
	 * @param reviewerId who writes
	 * @param typeCode in which role
	 */
	assign({ appraisalId, statusCode, endDate }: Review, reviewerId: number, typeCode: string): void {
		const asgnStatusCode = statusCode === 'COMP' ? 'COMP' : 'PEND';
		const values = { appraisalId, reviewerId, typeCode, asgnStatusCode, dueDate: endDate };
		this.assignments.add((assignmentId) => ({ assignmentId, ...values }));
	}
}
