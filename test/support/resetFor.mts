import { compensationGuidOf } from './compensationGuid.mts';
import type { Operation } from './operations.mts';
import type { Sandbox } from './sandbox.mts';
import { prepareClock } from './samples/time.mts';

/** Resets a sandbox, and adds the records that the expected requests of an operation need. */
export async function resetFor(sandbox: Sandbox, operation: Operation): Promise<void> {
	await sandbox.control('POST', '/reset', {});
	await prepareClock(sandbox, operation);
	if (operation.call?.path === '/api/user/compensation/update') await compensationGuidOf(sandbox, 140059);
}
