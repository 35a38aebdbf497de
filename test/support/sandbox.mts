/** The sandbox a test asks for. */
export interface SandboxOrder {
	users?: number;
	seed?: number;
	/** yyyy-MM-dd */
	date?: string;
	/** Examples that take the place of those in the description, by method and path as in the description. */
	examples?: Record<string, unknown>;
}

/** A sandbox of a test's own. */
export interface Sandbox {
	/** Its address, without a slash at the end. */
	url: string;
	/** The HR administrator's key and user id. */
	key: string;
	userId: string;
	/** The same as the fields of the ClayHR credential. */
	access: { companyUrl: string; apiKey: string; userId: string };
	/**
	 * Uses one of the sandbox's controls.
	 * @param method HTTP method
	 * @param path the control's path, with or without /_sandbox
	 * @param body its JSON body
	 * @returns the answer's JSON; undefined when it has none
	 * @throws Error when the control refuses
	 */
	control<Answer = unknown>(method: string, path: string, body?: unknown): Promise<Answer>;
	/** Ends the sandbox. */
	close(): Promise<void>;
}

/**
 * Opens a fresh sandbox in the process that serves them to the tests.
 * @param order size, seed and first day
 * @throws Error when that process is not there or refuses
 */
export async function openSandbox(order: SandboxOrder = {}): Promise<Sandbox> {
	const sandboxes = process.env.SANDBOXES_URL;
	if (sandboxes === undefined)
		throw new Error('SANDBOXES_URL is not set: the global set-up starts test/support/sandboxes.mts.');
	const { url, id } = await ask<{ url: string; id: string }>('POST', sandboxes, order);
	const access = { companyUrl: url, apiKey: 'sandbox-hr-key', userId: '140001' };
	return {
		url,
		key: access.apiKey,
		userId: access.userId,
		access,
		control: (method, path, body) => ask(method, `${url}/_sandbox${path.replace(/^\/_sandbox/, '')}`, body),
		close: () => ask('DELETE', `${sandboxes}/${id}`),
	};
}

async function ask<Answer>(method: string, url: string, body?: unknown): Promise<Answer> {
	const headers: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
	const response = await fetch(url, { method, headers, body: body === undefined ? null : JSON.stringify(body) });
	const text = await response.text();
	if (!response.ok) throw new Error(`${method} ${url} answered ${response.status}: ${text}`);
	return (text === '' ? undefined : JSON.parse(text)) as Answer;
}
