import { Table } from './table.mts';

/** A job candidate. */
export interface Candidate {
	/** The candidate's id, despite its name. */
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
	/** Secrets that ClayHR's responses contain nevertheless. */
	secrets: { accessCode: number; passwordHash: string; verificationCode: number };
}

export interface Application {
	candidatePositionsId: number;
	recruitId: number;
	positionId: number;
	/** The candidate's current step in the position's funnel. */
	funnelStatusId: number;
	createdAt: number;
}

/** The data of a new candidate. */
export type NewCandidate = Omit<Candidate, 'recruitId' | 'secrets'>;

/** A company's candidates and their applications. */
export class Candidates {
	readonly candidates = new Table<Candidate>(30501);
	readonly applied = new Table<Application>(61_001);

	/** Lists all candidates, lowest id first. */
	list(): Candidate[] {
		return this.candidates.list();
	}

	/** Returns a candidate, or undefined. */
	get(recruitId: number): Candidate | undefined {
		return this.candidates.get(recruitId);
	}

	/** Returns the candidate with an email address (case-insensitive), or undefined. */
	byEmail(email: string): Candidate | undefined {
		const wanted = email.toLowerCase();
		return this.list().find((candidate) => candidate.email?.toLowerCase() === wanted);
	}

	/** Adds a candidate with the next id and returns it. */
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
		return this.applied.list();
	}

	/** Lists the applications of one candidate. */
	applicationsOf(recruitId: number): Application[] {
		return this.applications().filter((application) => application.recruitId === recruitId);
	}

	/** Lists the applications for one position. */
	applicationsFor(positionId: number): Application[] {
		return this.applications().filter((application) => application.positionId === positionId);
	}

	/** Adds an application with the next id. */
	apply(application: Omit<Application, 'candidatePositionsId'>): void {
		this.applied.add((candidatePositionsId) => ({ candidatePositionsId, ...application }));
	}
}
