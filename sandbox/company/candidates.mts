import { Table } from './table.mts';

/** A candidate: somebody who wants a job. */
export interface Candidate {
	/** The candidate's id, in spite of its name. */
	recruitId: number;
	name: string | null;
	email: string | null;
	/** Digits only, as text. */
	phone: string | null;
	source: string;
	isNew: boolean;
	notes: string | null;
	/** yyyy-MM-dd */
	dateOfBirth: string | null;
	recruiterId: number | null;
	createUserId: number;
	createdAt: number;
	changedAt: number;
	/** Nobody's business outside of ClayHR, but in its answers. */
	secrets: { accessCode: number; passwordHash: string; verificationCode: number };
}

/** A candidate's application for a position. */
export interface Application {
	candidatePositionsId: number;
	recruitId: number;
	positionId: number;
	/** The step of the position's funnel that it is at. */
	funnelStatusId: number;
	createdAt: number;
}

/** What a new candidate's record is made of. */
export type NewCandidate = Omit<Candidate, 'recruitId' | 'secrets'>;

/** The candidates of a company and what they apply for. */
export class Candidates {
	private readonly candidates = new Table<Candidate>(30501);
	private readonly applied: Application[] = [];

	/** Lists all candidates, lowest id first. */
	list(): Candidate[] {
		return this.candidates.list();
	}

	/** Gives a candidate, or undefined. */
	get(recruitId: number): Candidate | undefined {
		return this.candidates.get(recruitId);
	}

	/** Gives the candidate with an e-mail address (letter case does not matter), or undefined. */
	byEmail(email: string): Candidate | undefined {
		const wanted = email.toLowerCase();
		return this.list().find((candidate) => candidate.email?.toLowerCase() === wanted);
	}

	/** Adds a candidate under the next id and gives it back. */
	add(candidate: NewCandidate): Candidate {
		return this.candidates.add((recruitId) => {
			const secrets = {
				accessCode: 500_000 + recruitId,
				passwordHash: `sandbox-password-hash-${recruitId}`,
				verificationCode: 900_000 - recruitId,
			};
			return { recruitId, ...candidate, secrets };
		});
	}

	/** Lists all applications, lowest id first. */
	applications(): Application[] {
		return [...this.applied];
	}

	/** Lists the applications of one candidate. */
	applicationsOf(recruitId: number): Application[] {
		return this.applied.filter((application) => application.recruitId === recruitId);
	}

	/** Lists the applications for one position. */
	applicationsFor(positionId: number): Application[] {
		return this.applied.filter((application) => application.positionId === positionId);
	}

	/** Adds an application under the next id. */
	apply(application: Omit<Application, 'candidatePositionsId'>): void {
		this.applied.push({ candidatePositionsId: 61_001 + this.applied.length, ...application });
	}
}
