import type { Operation } from '../../sandbox/contract/operation.mts';
import { things, wantedOf } from './sources.mts';

// Whether the credential works has to be known before anything else is asked.
const firstOfAll = ['getToken', 'getOwnPermissions'];

/**
 * The calls to try: those that need the key and change nothing.
 * @param operations everything that is documented
 * @returns each call after the calls whose answers it is asked with
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
