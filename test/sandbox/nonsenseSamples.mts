import type { Json } from './callClayHr.mts';

/** A valid call, invalid values for it, and the collections that it writes. */
export interface Sample {
	operation: string;
	query?: Record<string, string | number>;
	body?: unknown;
	/** Invalid values that replace values of the body, or of the query. */
	wrong: Json[];
	/** Default 400. */
	status?: number;
	state: string;
}

/** An unused id. */
export const nobody = 7;
