import type { Key } from '../company/keys.mts';

/** A call, with the API key's user. */
interface KeyedCall {
	readonly caller: Key;
}

/** Ends an operation with an error in ClayHR's format, {message}. */
export class Refusal extends Error {
	readonly status: number;
	/** What is wrong, with the parameter's name; only the request log has it. */
	reason: string | undefined;

	/**
	 * @param status HTTP status, 400 or above
	 * @param message ClayHR's message
	 */
	constructor(status: number, message: string) {
		super(message);
		this.status = status;
	}

	/** Adds the reason, unless there is one. */
	because(reason: string): this {
		this.reason ??= reason;
		return this;
	}
}

/** The response to a request that does not match the documentation. */
export const badFormat = "Please verify the data parameters' format.";

/** Creates the error for invalid values, if a page documents no other. */
export function invalid(): Refusal {
	return new Refusal(400, badFormat);
}

/** Ends an operation for which the API key's user lacks permission. The status is 401, or 403 if the page documents it. */
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
export function requireHr({ caller }: KeyedCall): void {
	if (caller.role !== 'hr') throw forbidden().because('only HR administrators may do this');
}

/** Allows only the user of the records and HR administrators. */
export function requireSelfOrHr({ caller }: KeyedCall, userId: number): void {
	if (caller.role !== 'hr' && caller.userId !== userId) throw forbidden().because('the records of another user');
}

/** Rejects employees who read records of another user. Managers can read all users. */
export function requireReader({ caller }: KeyedCall, userId: number): void {
	if (caller.role === 'employee' && caller.userId !== userId) throw forbidden().because('the records of another user');
}

/** Rejects employees, because the response has records of many users. */
export function requireManager({ caller }: KeyedCall): void {
	if (caller.role === 'employee') throw forbidden().because('employees may not do this');
}
