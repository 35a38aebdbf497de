import type { Key } from '../company/keys.mts';

/** A call, by whose key it came with. */
interface KeyedCall {
	readonly caller: Key;
}

/** Ends an operation with a refusal in ClayHR's shape, {message}. */
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

/** The answer to a request that does not fit the documentation. */
export const badFormat = "Please verify the data parameters' format.";

/** Makes the refusal for values that make no sense, where a page has no words of its own for it. */
export function invalid(): Refusal {
	return new Refusal(400, badFormat);
}

/** Ends an operation that the key's owner may not carry out. ClayHR says 401, and 403 where a page documents one. */
export class Forbidden extends Refusal {
	constructor() {
		super(401, "You don't have permission to perform this operation.");
	}
}

/** Makes the refusal for what the key's owner may not do. */
export function forbidden(): Forbidden {
	return new Forbidden();
}

/** Refuses everybody but HR administrators. */
export function requireHr({ caller }: KeyedCall): void {
	if (caller.role !== 'hr') throw forbidden();
}

/** Refuses everybody but the user the call is about and HR administrators. */
export function requireSelfOrHr({ caller }: KeyedCall, userId: number): void {
	if (caller.role !== 'hr' && caller.userId !== userId) throw forbidden();
}

/** Refuses employees who ask about somebody else; managers may read all users. */
export function requireReader({ caller }: KeyedCall, userId: number): void {
	if (caller.role === 'employee' && caller.userId !== userId) throw forbidden();
}

/** Refuses employees: what the call gives concerns many people. */
export function requireManager({ caller }: KeyedCall): void {
	if (caller.role === 'employee') throw forbidden();
}
