/** An 8 × 8 pixel image of a blue and grey chessboard. */
const chessboard =
	'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAGUlEQVR42mP48OGDRtQCTJIBqyiQZBiUOgBFp35BnyN09gAAAABJRU5ErkJggg==';

/** Returns a small PNG image. */
export function pngFile(): Buffer {
	return Buffer.from(chessboard, 'base64');
}

/** Returns a text file in UTF-8. */
export function textFile(text: string): Buffer {
	return Buffer.from(text, 'utf8');
}

/**
 * Creates a one-page PDF that any viewer can open.
 * @param line the text on the page, in ASCII without brackets and backslashes
 */
export function pdfFile(line: string): Buffer {
	const drawing = `BT /F1 24 Tf 72 720 Td (${line}) Tj ET`;
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
		'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
		`<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
		'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
	];
	let text = '%PDF-1.4\n';
	const places: number[] = [];
	objects.forEach((object, number) => {
		places.push(text.length);
		text += `${number + 1} 0 obj\n${object}\nendobj\n`;
	});
	// Every line of the table has exactly twenty bytes, including the space before the line break.
	const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
	const size = objects.length + 1;
	const end = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
	return Buffer.from(`${text}xref\n0 ${size}\n0000000000 65535 f \n${table}${end}`, 'latin1');
}
