import type { IDataObject } from 'n8n-workflow';

/** A file in a form. */
export interface FormFile {
	/** The form's name for it. */
	name: string;
	fileName: string;
	mimeType: string;
	content: Buffer;
}

/** A form as it is sent: its bytes, and the header that says where its parts begin. */
export interface EncodedForm {
	body: Buffer;
	contentType: string;
}

/**
 * Writes values and files as multipart/form-data. n8n's HTTP client hands bytes on as they are; what it makes of form
 * objects differs between its versions.
 */
export function encodeForm(values: IDataObject, files: FormFile[]): EncodedForm {
	const parts = [
		...Object.entries(values).map(([name, value]) => partOf(`name="${escaped(name)}"`, '', Buffer.from(String(value)))),
		...files.map(({ name, fileName, mimeType, content }) => {
			const names = `name="${escaped(name)}"; filename="${escaped(fileName)}"`;
			return partOf(names, `Content-Type: ${headerSafe(mimeType)}\r\n`, content);
		}),
	];
	const boundary = boundaryFor(parts);
	const pieces = parts.flatMap((part) => [Buffer.from(`--${boundary}\r\n`), part, Buffer.from('\r\n')]);
	return {
		body: Buffer.concat([...pieces, Buffer.from(`--${boundary}--\r\n`)]),
		contentType: `multipart/form-data; boundary=${boundary}`,
	};
}

function partOf(names: string, headers: string, content: Buffer): Buffer {
	return Buffer.concat([Buffer.from(`Content-Disposition: form-data; ${names}\r\n${headers}\r\n`), content]);
}

// Browsers write these characters so. A backslash before them would be taken for the end of a folder's name.
function escaped(name: string): string {
	return name.replace(/"/g, '%22').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function headerSafe(mimeType: string): string {
	return /^[\x21-\x7e]+\/[\x20-\x7e]+$/.test(mimeType) ? mimeType : 'application/octet-stream';
}

function boundaryFor(parts: Buffer[]): string {
	for (let number = 1; ; number += 1) {
		const boundary = `----ClayHrForm${number}`;
		if (!parts.some((part) => part.includes(boundary))) return boundary;
	}
}
