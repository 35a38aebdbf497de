import type { Call } from './call.mts';

/** Ends an operation with an error in ClayHR's format, {message}. */
export class Refusal extends Error {
	readonly status: number;

	/**
	 * @param status HTTP status, 400 or above
	 * @param message what ClayHR says
	 */
	constructor(status: number, message: string) {
		super(message);
		this.status = status;
	}
}

/** The response to a request that does not match the documentation. */
export const badFormat = "Please verify the data parameters' format.";

/** Creates the error for invalid values, if a page documents no other. */
export function invalid(): Refusal {
	return new Refusal(400, badFormat);
}

/** Ends an operation that the key's owner may not run. The status is 401, or 403 if the page documents it. */
export class Forbidden extends Refusal {
	constructor() {
		super(401, "You don't have permission to perform this operation.");
	}
}

/** Creates the error for a missing permission. */
export function forbidden(): Forbidden {
	return new Forbidden();
}

/** Allows only HR administrators. */
export function requireHr({ caller }: Call): void {
	if (caller.role !== 'hr') throw forbidden();
}

/** Allows only the user of the call and HR administrators. */
export function requireSelfOrHr({ caller }: Call, userId: number): void {
	if (caller.role !== 'hr' && caller.userId !== userId) throw forbidden();
}

/** Allows employees to read only themselves; managers may read all users. */
export function requireReader({ caller }: Call, userId: number): void {
	if (caller.role === 'employee' && caller.userId !== userId) throw forbidden();
}

/** Rejects employees: the result concerns many users. */
export function requireManager({ caller }: Call): void {
	if (caller.role === 'employee') throw forbidden();
}
