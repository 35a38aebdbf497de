import type { Call } from '../call';

const methods = ['GET', 'POST', 'PUT', 'DELETE'] as const;

/** Method and path of a documented call: `GET /api/user/`. */
export type EndpointName = `${(typeof methods)[number]} /${string}`;

/** The documented facts of a call that its method and path don't say. */
export interface EndpointFacts extends Pick<Call, 'pathConfidence' | 'fallbackPath' | 'family' | 'isOutsideRm'> {
	/** Without it, a GET changes nothing, and every other call changes data. */
	changesData?: boolean;
	/** True if a list without rows is 204. */
	mayBeNoContent?: boolean;
	/** Without it, the whole list comes in one response. */
	paging?: Omit<NonNullable<Call['paging']>, 'idField'>;
}

/** The facts of a call that come from its endpoint. */
export type CallFacts = Pick<
	Call,
	'method' | 'path' | 'pathConfidence' | 'fallbackPath' | 'family' | 'isOutsideRm' | 'changesData'
>;

/** Combines the facts of an endpoint with those that its method and path say. */
export function completeFacts(
	name: EndpointName,
	facts: EndpointFacts,
): CallFacts & Pick<EndpointFacts, 'mayBeNoContent' | 'paging'> {
	// The type of the name rules out other methods.
	const method = methods.find((one) => name.startsWith(`${one} `)) ?? 'POST';
	return { method, path: name.slice(method.length + 1), changesData: method !== 'GET', ...facts };
}
