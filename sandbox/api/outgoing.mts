/** What goes out over the wire. */
export interface Outgoing {
	status: number;
	headers: Readonly<Record<string, string>>;
	/** The body; empty for none. */
	text: string;
}

/** Answers with JSON; undefined gives an empty body. */
export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Outgoing {
	if (body === undefined) return { status, headers, text: '' };
	return {
		status,
		headers: { 'content-type': 'application/json;charset=UTF-8', ...headers },
		text: JSON.stringify(body),
	};
}

/** Answers with plain text. */
export function plainText(status: number, text: string): Outgoing {
	return { status, headers: { 'content-type': 'text/plain;charset=UTF-8' }, text };
}

/** Answers with the log-in page of ClayHR's web application, which shares the address with the API. */
export function logInPage(status = 200): Outgoing {
	const text =
		'<!DOCTYPE html><html lang="en"><head><title>Log in</title></head>' +
		'<body><h1>Log in</h1><form method="post" action="/rm/login"><input name="user"><input name="password" type="password">' +
		'<button>Log in</button></form></body></html>';
	return { status, headers: { 'content-type': 'text/html;charset=UTF-8' }, text };
}
