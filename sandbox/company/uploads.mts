import { createHash } from 'node:crypto';
import { Table } from './table.mts';

/** A file of a form, without its bytes. */
export class UploadedFile {
	readonly fileName: string;
	readonly mimeType: string;
	/** In bytes. */
	readonly size: number;
	/** SHA-256 of the bytes, in hexadecimal. */
	readonly sha256: string;
	/** The first bytes as Latin-1 text, to detect the file type. */
	readonly beginning: string;

	/**
	 * @param bytes the file's content
	 * @param fileName its name as sent
	 * @param mimeType its MIME type as sent
	 */
	constructor(bytes: Buffer, fileName: string, mimeType: string) {
		// Forms encode only quotes and line breaks in file names.
		this.fileName = fileName.replaceAll('%22', '"').replaceAll('%0D', '\r').replaceAll('%0A', '\n');
		this.mimeType = mimeType;
		this.size = bytes.length;
		this.sha256 = createHash('sha256').update(bytes).digest('hex');
		this.beginning = bytes.toString('latin1', 0, 8);
	}
}

/** A stored file. */
export interface Upload {
	uploadId: number;
	file: UploadedFile;
	kind: 'picture' | 'resume';
	/** The id of the picture's user or of the resume's candidate. */
	ownerId: number;
	createdAt: number;
}

/** A company's uploaded files, without their bytes. */
export class Uploads {
	readonly uploads = new Table<Upload>(1);

	/** Lists all uploads, oldest first. */
	list(): Upload[] {
		return this.uploads.list();
	}

	/** Adds an upload with the next id. */
	add(upload: Omit<Upload, 'uploadId'>): void {
		this.uploads.add((uploadId) => ({ uploadId, ...upload }));
	}
}
