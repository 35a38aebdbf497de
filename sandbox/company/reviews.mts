import { Table } from './table.mts';

/** A review template. */
export interface ReviewTemplate {
	appraisalTemplateId: number;
	name: string;
	description: string;
	appraisalType: string;
	/** A active, ARCHV archived. */
	status: string;
}

/** The templates of each company. No call changes them. */
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

/** A performance review. Days are yyyy-MM-dd. */
export interface Review {
	appraisalId: number;
	appraisalName: string;
	appraisalTemplateId: number;
	appraisalType: string;
	/** The reviewed user. */
	userId: number;
	managerId: number | null;
	startDate: string | null;
	endDate: string | null;
	/** INP in progress, COMP completed. */
	statusCode: string;
	finalValue: number | null;
	finalComment: string | null;
	completionDate: string | null;
	/** The imported records: goals, jobProfileSkills, skills. */
	imported: readonly string[];
	createUserId: number;
	createdAt: number;
}

/** A part of a review that a reviewer writes. */
export interface ReviewAssignment {
	assignmentId: number;
	appraisalId: number;
	reviewerId: number;
	/** SELF, MGR or PEER. */
	typeCode: string;
	/** PEND pending, COMP completed. */
	asgnStatusCode: string;
	dueDate: string | null;
}

/** A company's reviews and their assignments. */
export class Reviews {
	readonly reviews = new Table<Review>(2201);
	readonly assignments = new Table<ReviewAssignment>(8801);

	/**
	 * Starts a review and assigns it to the reviewed user and the manager.
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
	 * Assigns a review to a reviewer.
	 * @param review the review; an assignment of a completed review is completed
	 * @param reviewerId the reviewer
	 * @param typeCode the reviewer's role
	 */
	assign({ appraisalId, statusCode, endDate }: Review, reviewerId: number, typeCode: string): void {
		const asgnStatusCode = statusCode === 'COMP' ? 'COMP' : 'PEND';
		const values = { appraisalId, reviewerId, typeCode, asgnStatusCode, dueDate: endDate };
		this.assignments.add((assignmentId) => ({ assignmentId, ...values }));
	}
}
