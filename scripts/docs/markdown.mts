/**
 * Writes a table in Markdown.
 *
 * @param head the texts of the first row
 * @param rows one list of cells for each row; a cell must not have a line break or a bare `|`
 * @returns the lines of the table
 */
export function table(head: string[], rows: string[][]): string[] {
	return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
}

/** Writes a text of the editor, which may have links in HTML, for a cell of a table or a sentence in Markdown. */
export function inMarkdown(text: string): string {
	return text
		.replace(/<a href="([^"]*)"[^>]*>(.*?)<\/a>/g, '[$2]($1)')
		.replace(/[|<*_]/g, '\\$&')
		.replace(/\s*\n\s*/g, ' ');
}

/** Writes a description of the editor, which often ends without a full stop, as a sentence. */
export function asSentence(text: string): string {
	const sentence = text.charAt(0).toUpperCase() + text.slice(1);
	return /[.?!]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** The anchor that GitHub gives a heading. */
export function anchorOf(heading: string): string {
	return heading
		.toLowerCase()
		.replace(/[^\w\s-]/g, '')
		.replace(/ /g, '-');
}
