import type { Json } from './callClayHr.mts';

/** A call that is carried out, what makes no sense in it, and the records it would have written. */
export interface Sample {
	operation: string;
	query?: Record<string, string | number>;
	body?: unknown;
	/** Values that take the place of those of the body, or else of the query. */
	wrong: Json[];
	/** 400 unless told. */
	status?: number;
	state: string;
}

/** An id that no record has. */
export const nobody = 7;
