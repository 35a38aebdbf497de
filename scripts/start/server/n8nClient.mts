import { z } from 'zod';
import { Problem } from '../../support/problem.mts';
import type { Owner } from './owner.mts';

/** The expected shape of some JSON, and the parsed value. */
export type Shape<Output> = z.ZodType<Output, z.ZodTypeDef, unknown>;

/** What n8n can be asked for. */
export type N8nCalls = Pick<N8nClient, 'call'>;

/** n8n refused a request. */
export class N8nRefusal extends Problem {
	constructor(
		message: string,
		readonly status: number,
	) {
		super(message);
	}
}

/** A file that n8n serves. */
export interface ServedFile {
	readonly contentType: string;
	readonly text: string;
}

/** A client for the API of n8n's editor. It keeps the session cookie. */
export class N8nClient {
	private cookie = '';

	/** @param url n8n's address without a trailing slash */
	constructor(private readonly url: string) {}

	/** Creates the first account of a new n8n and stays logged in. */
	async setUpOwner(owner: Owner): Promise<void> {
		await this.call('POST', '/rest/owner/setup', owner, z.object({ id: z.string() }));
	}

	/**
	 * Logs in. Creates the account first if n8n has none.
	 * @returns false if n8n does not know the account, or the password is wrong
	 */
	async logIn(owner: Owner): Promise<boolean> {
		const shape = z.object({ userManagement: z.object({ showSetupOnFirstLoad: z.boolean() }) });
		const { userManagement } = await this.call('GET', '/rest/settings', undefined, shape);
		if (userManagement.showSetupOnFirstLoad) {
			await this.setUpOwner(owner);
			return true;
		}
		try {
			const account = { emailOrLdapLoginId: owner.email, password: owner.password };
			await this.call('POST', '/rest/login', account, z.object({ id: z.string() }));
			return true;
		} catch (error) {
			if (error instanceof N8nRefusal && error.status === 401) return false;
			throw error;
		}
	}

	/**
	 * Sends one request.
	 * @param body the JSON body; undefined for no body
	 * @param shape the expected shape of the response or its `data`
	 * @throws N8nRefusal if n8n refuses; another Problem if the response has another shape
	 */
	async call<Output>(
		method: 'GET' | 'POST' | 'PATCH',
		path: string,
		body: unknown,
		shape: Shape<Output>,
	): Promise<Output> {
		const { text } = await this.send(method, path, body);
		return understand(text, shape, `${method} ${path}`);
	}

	/**
	 * Reads a file that n8n serves to its editor.
	 * @throws N8nRefusal if n8n refuses
	 */
	async read(path: string): Promise<ServedFile> {
		return this.send('GET', path, undefined);
	}

	private async send(method: string, path: string, body: unknown): Promise<ServedFile> {
		const response = await fetch(this.url + path, {
			method,
			headers: { 'content-type': 'application/json', 'browser-id': 'n8n-nodes-clayhr-start', cookie: this.cookie },
			...(body === undefined ? {} : { body: JSON.stringify(body) }),
			signal: AbortSignal.timeout(60_000),
		});
		const cookies = response.headers.getSetCookie().map((line) => line.split(';')[0]);
		if (cookies.length > 0) this.cookie = cookies.join('; ');
		const text = await response.text();
		if (!response.ok) {
			const { status } = response;
			throw new N8nRefusal(`n8n refused ${method} ${path} with status ${status}: ${text.slice(0, 300)}`, status);
		}
		return { contentType: response.headers.get('content-type') ?? '', text };
	}
}

function understand<Output>(text: string, shape: Shape<Output>, request: string): Output {
	const { data } = z.object({ data: z.unknown() }).parse(JSON.parse(text));
	const result = shape.safeParse(data);
	if (result.success) return result.data;
	const [issue] = result.error.issues;
	const detail = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
	throw new Problem(`n8n's response to ${request} has an unexpected shape (${detail}).`);
}
