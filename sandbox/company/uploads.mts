import { createHash } from 'node:crypto';

/** A file that came with a form: everything but its bytes. */
export class UploadedFile {
	readonly fileName: string;
	readonly mimeType: string;
	/** Bytes. */
	readonly size: number;
	/** Of the bytes, in hexadecimal. */
	readonly sha256: string;
	/** The first bytes as Latin-1 text: they tell what kind of file it is. */
	readonly beginning: string;

	/**
	 * @param bytes the file's content
	 * @param fileName its name as sent
	 * @param mimeType its MIME type as sent
	 */
	constructor(bytes: Buffer, fileName: string, mimeType: string) {
		// Forms write quotes and line ends in the names of files like this, and no other character.
		this.fileName = fileName.replaceAll('%22', '"').replaceAll('%0D', '\r').replaceAll('%0A', '\n');
		this.mimeType = mimeType;
		this.size = bytes.length;
		this.sha256 = createHash('sha256').update(bytes).digest('hex');
		this.beginning = bytes.toString('latin1', 0, 8);
	}
}

/** A file that a call has kept. */
export interface Upload {
	uploadId: number;
	file: UploadedFile;
	kind: 'picture' | 'resume';
	/** The id of the user with the picture, or of the candidate with the resume. */
	ownerId: number;
	createdAt: number;
}

/** The files that a company was sent, without their bytes. */
export class Uploads {
	private readonly uploads: Upload[] = [];

	/** Lists all uploads, the first one first. */
	list(): Upload[] {
		return [...this.uploads];
	}

	/** Notes an upload under the next id. */
	add(upload: Omit<Upload, 'uploadId'>): void {
		this.uploads.push({ uploadId: 1 + this.uploads.length, ...upload });
	}
}
