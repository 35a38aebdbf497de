import type { Sandbox } from './sandbox.mts';

/**
 * Adds a compensation for a user and returns its GUID, because ClayHR returns the GUID only then. Clears the requests
 * from the log.
 * @throws Error if the sandbox rejects the call
 */
export async function compensationGuidOf(sandbox: Sandbox, userId: number): Promise<string> {
	const query = new URLSearchParams({
		userId: String(userId),
		value: '52000',
		compensationType: 'sal',
		currencyCode: 'USD',
		period: 'YRLY',
		effectivedate: '2026-01-01',
		status: 'ACTV',
	});
	const headers = { 'x-api-key': sandbox.key, userid: sandbox.userId };
	const response = await fetch(`${sandbox.url}/rm/api/user/compensation/add?${query.toString()}`, {
		method: 'POST',
		headers,
	});
	const answer = (await response.json()) as { GUID?: string; message?: string };
	await sandbox.control('DELETE', '/requests');
	if (answer.GUID === undefined) throw new Error(`The sandbox added no compensation: ${String(answer.message)}`);
	return answer.GUID;
}
