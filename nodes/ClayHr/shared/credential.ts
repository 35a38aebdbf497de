import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

/** The credential that both nodes use. */
export const credentialName = 'clayHrApi';

/** Where ClayHR shows the API key and the user ID. */
export const keyAdvice = 'Copy the value from ClayHR again: your picture → My Integrations → Manage API Keys.';

// Such characters come along when text is copied from a page, a PDF or a mail. A key or an ID has none of them.
const notInKeys = /[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Returns the value of a credential's field without spaces and invisible characters. */
export const cleanField = (value: unknown): string => String(value ?? '').replace(notInKeys, '');

/**
 * Returns the headers that authenticate a request.
 *
 * @param credential the credential's fields
 * @throws Error that names the field if the API key or the user ID is empty, can't be sent in a header, or is no number
 */
export function authenticationHeaders({ apiKey, userId }: ICredentialDataDecryptedObject): Record<string, string> {
	return { 'x-api-key': headerOf('API Key', apiKey), userid: userIdOf(userId) };
}

function userIdOf(value: unknown): string {
	const userId = headerOf('User ID', value);
	if (/^\d+$/.test(userId)) return userId;
	throw invalid('User ID', "is not a number. Enter the ID of the API key's user, not a name or an email.");
}

function headerOf(field: string, value: unknown): string {
	const clean = cleanField(value);
	if (clean === '') throw invalid(field, 'is empty.');
	// Without it, the value could be another key, or the ID of another user.
	if (!String(value).includes(clean))
		throw invalid(field, 'has a blank, a line break or an invisible character inside.');
	// HTTP drops or changes all other characters.
	if (!/^[ -~]*$/.test(clean)) throw invalid(field, "has a character that can't be sent to ClayHR.");
	return clean;
}

// n8n shows only the message of an error that a credential throws, so the message also has the advice.
const invalid = (field: string, problem: string) =>
	new Error(`'${field}' in the ClayHR credential ${problem} ${keyAdvice}`);

/** The most concurrent requests that a credential can allow. */
export const mostConcurrentRequests = 5;

/**
 * Reads how many requests to the company may run at the same time.
 *
 * @param credential the credential's fields
 * @returns undefined if the value is not allowed
 */
export function maxConcurrentRequests({
	maxConcurrentRequests: value,
}: ICredentialDataDecryptedObject): number | undefined {
	// Credentials from before this field have no value.
	if (value === undefined || value === null || value === '') return mostConcurrentRequests;
	const number = Number(value);
	return Number.isInteger(number) && number >= 1 && number <= mostConcurrentRequests ? number : undefined;
}
