import type { Operation } from '../contract/operation.mts';

const formType = 'application/x-www-form-urlencoded';

/**
 * Reads the form in a body, for a call whose parameters are documented in the query.
 * @param operation the operation
 * @param contentType the body's content type without parameters
 * @param body the body as text
 * @returns the form's fields, a list for a repeated one; undefined if the body is no such form
 */
export function readForm(
	operation: Operation,
	contentType: string,
	body: unknown,
): Record<string, string | string[]> | undefined {
	if (operation.method !== 'POST' || operation.bodyType !== null) return undefined;
	return contentType === formType && typeof body === 'string' ? fieldsOf(new URLSearchParams(body)) : undefined;
}

function fieldsOf(form: URLSearchParams): Record<string, string | string[]> {
	const names = [...new Set(form.keys())];
	return Object.fromEntries(
		names.map((name) => {
			const values = form.getAll(name);
			return [name, values.length > 1 ? values : (values[0] ?? '')];
		}),
	);
}

/**
 * Adds the fields of a form to the query parameters. A name in both has both values, as in Tomcat.
 * @param query the query parameters
 * @param form the form's fields
 */
export function withForm(
	query: Readonly<Record<string, unknown>>,
	form: Readonly<Record<string, string | string[]>>,
): Record<string, unknown> {
	const merged = { ...query };
	for (const [name, value] of Object.entries(form))
		merged[name] = Object.hasOwn(query, name) ? [query[name], value].flat() : value;
	return merged;
}
