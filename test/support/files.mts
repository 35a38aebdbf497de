import type { IBinaryData } from 'n8n-workflow';

/** A PDF with all byte values, to detect any change of bytes. */
export const everyByte = Buffer.concat([
	Buffer.from('%PDF-1.7\r\n'),
	Buffer.from(Array.from({ length: 256 }, (_, value) => value)),
]);

/** A file as n8n stores it in an item. */
export const binaryOf = (content: Buffer, fileName?: string, mimeType = 'application/pdf'): IBinaryData => ({
	data: content.toString('base64'),
	mimeType,
	...(fileName !== undefined && { fileName }),
});
