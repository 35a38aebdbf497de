/** The credential that both nodes use. */
export const credentialName = 'clayHrApi';

// Such characters come along when text is copied from a page, a PDF or a mail, and n8n's field turns a line break into a
// space. A key or an ID has none of them.
const notInKeys = /[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Returns the value of a credential's field without spaces and invisible characters. */
export const cleanField = (value: unknown): string => String(value ?? '').replace(notInKeys, '');

/**
 * Returns the value of a credential's field as it is sent in a header.
 *
 * @param field the field's display name
 * @throws Error that names the field if the value has characters that can't be sent in a header
 */
export function headerOf(field: string, value: unknown): string {
	const clean = cleanField(value);
	if (/^[ -~]*$/.test(clean)) return clean;
	// n8n shows only the message of an error that a credential throws, so the message also has the advice.
	throw new Error(
		`'${field}' in the ClayHR credential has a character that can't be sent to ClayHR. Copy the value from ClayHR again: your picture → My Integrations → Manage API Keys.`,
	);
}
