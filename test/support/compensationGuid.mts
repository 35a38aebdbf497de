import type { Sandbox } from './sandbox.mts';

/**
 * Gives a user a salary and returns its GUID: ClayHR tells the GUID of a compensation only when it is added. Leaves no
 * trace in the list of requests.
 *
 * @throws Error when the sandbox refuses
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
