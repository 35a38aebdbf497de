import type { Operation } from '../../sandbox/contract/operation.mts';
import { things, wantedOf } from './sources.mts';

// These calls test the credential, so they come first.
const firstOfAll = ['getToken', 'getOwnPermissions'];

/**
 * The calls to try: calls that need the API key and change no data.
 * @param operations all documented operations
 * @returns each call after the calls whose responses supply its parameters
 */
export function checklist(operations: readonly Operation[]): Operation[] {
	const readOnly = operations.filter(({ method, secured, changesData }) => method === 'GET' && secured && !changesData);
	const byId = new Map(readOnly.map((operation) => [operation.operationId, operation]));
	const ordered = new Set<Operation>();
	const begun = new Set<string>();
	const add = (operationId: string) => {
		const operation = byId.get(operationId);
		if (operation === undefined || begun.has(operationId)) return;
		begun.add(operationId);
		askedBefore(operation).forEach(add);
		ordered.add(operation);
	};
	[...firstOfAll, ...byId.keys()].forEach(add);
	return [...ordered];
}

function askedBefore(operation: Operation): readonly string[] {
	return wantedOf(operation).flatMap(({ source }) => (source?.kind === 'thing' ? things[source.thing] : []));
}
