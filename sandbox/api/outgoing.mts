import { isList, isObject } from '../contract/guards.mts';

/** A response to send. */
export interface Outgoing {
	status: number;
	headers: Readonly<Record<string, string>>;
	/** The body, whole or in chunks; empty for no body. */
	text: string | Iterable<string>;
	/** Whether the body is sent packed with gzip. */
	gzip?: boolean;
}

/** Returns a response's whole body as text. */
export function wholeText({ text }: Outgoing): string {
	return typeof text === 'string' ? text : [...text].join('');
}

const recordsInPiece = 500;

/** A JSON response; undefined gives an empty body. */
export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Outgoing {
	if (body === undefined) return { status, headers, text: '' };
	return {
		status,
		headers: { 'content-type': 'application/json;charset=UTF-8', ...headers },
		text: isLong(body) ? pieces(body) : JSON.stringify(body),
	};
}

function isLong(body: unknown): boolean {
	const parts = isObject(body) ? Object.values(body) : [body];
	return parts.some((part) => isList(part) && part.length > recordsInPiece);
}

// As one string, a response with 100,000 users would take gigabytes.
function* pieces(body: unknown): Generator<string> {
	if (isList(body)) {
		yield '[';
		for (let first = 0; first < body.length; first += recordsInPiece) {
			const piece = JSON.stringify(body.slice(first, first + recordsInPiece)).slice(1, -1);
			yield first === 0 ? piece : `,${piece}`;
		}
		yield ']';
	} else if (isObject(body)) {
		const parts = Object.entries(body).filter(([, part]) => part !== undefined);
		for (const [place, [name, part]] of parts.entries()) {
			yield `${place === 0 ? '{' : ','}${JSON.stringify(name)}:`;
			yield* pieces(part);
		}
		yield parts.length === 0 ? '{}' : '}';
	} else yield JSON.stringify(body);
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
