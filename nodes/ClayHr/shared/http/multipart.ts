import type { IDataObject } from 'n8n-workflow';

/** A file in a form. */
export interface FormFile {
	/** The form field's name. */
	name: string;
	fileName: string;
	mimeType: string;
	content: Buffer;
}

/** An encoded form: its bytes, and the content type header with the boundary. */
export interface EncodedForm {
	body: Buffer;
	contentType: string;
}

/**
 * Encodes values and files as multipart/form-data. n8n's HTTP client sends bytes unchanged, but handles form objects
 * differently in each release.
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

// Browsers encode these characters the same way. A server would read a backslash before them as a folder separator.
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
