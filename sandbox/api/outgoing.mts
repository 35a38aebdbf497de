/** A response to send. */
export interface Outgoing {
	status: number;
	headers: Readonly<Record<string, string>>;
	/** The body, whole or in chunks; empty for no body. */
	text: string | Iterable<string>;
	/** Whether the body is sent packed with gzip. */
	gzip?: boolean;
	/** Why the request was refused; for the request log only. */
	reason?: string;
}

/** Returns a response's whole body as text. */
export function wholeText({ text }: Outgoing): string {
	return typeof text === 'string' ? text : [...text].join('');
}

/** A JSON response; undefined gives an empty body. */
export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Outgoing {
	if (body === undefined) return { status, headers, text: '' };
	return {
		status,
		headers: { 'content-type': 'application/json;charset=UTF-8', ...headers },
		text: JSON.stringify(body),
	};
}

/** A plain text response. */
export function plainText(status: number, text: string): Outgoing {
	return { status, headers: { 'content-type': 'text/plain;charset=UTF-8' }, text };
}

/** The login page of ClayHR's web application, which has the same address as the API. */
export function logInPage(status = 200): Outgoing {
	const text =
		'<!DOCTYPE html><html lang="en"><head><title>Log in</title></head>' +
		'<body><h1>Log in</h1><form method="post" action="/rm/login"><input name="user"><input name="password" type="password">' +
		'<button>Log in</button></form></body></html>';
	return { status, headers: { 'content-type': 'text/html;charset=UTF-8' }, text };
}
