/** Options of a sandbox. */
export interface SandboxOrder {
	users?: number;
	seed?: number;
	/** yyyy-MM-dd */
	date?: string;
	/** Examples that replace those of the description, by method and path as in the description. */
	examples?: Record<string, unknown>;
	/** Whether answers have fields that the call's page does not document; false by default. */
	undocumentedFields?: boolean;
}

/** A test's own sandbox. */
export interface Sandbox {
	/** Its address, without a trailing slash. */
	url: string;
	/** The HR administrator's key and user id. */
	key: string;
	userId: string;
	/** The same as fields of the ClayHR credential. */
	access: { companyUrl: string; apiKey: string; userId: string };
	/**
	 * Calls one of the sandbox's controls.
	 *
	 * @param method HTTP method
	 * @param path the control's path, with or without /_sandbox
	 * @param body its JSON body
	 * @returns the response's JSON; undefined if empty
	 * @throws Error if the control rejects the call
	 */
	control<Answer = unknown>(method: string, path: string, body?: unknown): Promise<Answer>;
	/** Closes the sandbox. */
	close(): Promise<void>;
}

/**
 * Opens a new sandbox in the process that runs them for the tests.
 *
 * @param order size, seed and first day
 * @throws Error if that process is missing or rejects the options
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
	// On a busy machine, the server may close a kept connection just when it is used again.
	const headers: Record<string, string> = { connection: 'close' };
	if (body !== undefined) headers['content-type'] = 'application/json';
	const response = await fetch(url, { method, headers, body: body === undefined ? null : JSON.stringify(body) });
	const text = await response.text();
	if (!response.ok) throw new Error(`${method} ${url} answered ${response.status}: ${text}`);
	return (text === '' ? undefined : JSON.parse(text)) as Answer;
}
