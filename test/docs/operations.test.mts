import { readdirSync, readFileSync } from 'node:fs';

import { docsFiles } from '../../scripts/docs/docsFiles.mts';
import { nodeOperations } from '../../scripts/docs/nodeOperations.mts';

const pages = Object.entries(docsFiles()).filter(([file]) => file.startsWith('docs/operations/'));

it.each(pages.map(([file]) => file))('%s equals the output of `npm run docs`', (file) => {
	expect(readFileSync(file, 'utf8')).toBe(docsFiles()[file]);
});

it('docs/operations has no other page', () => {
	const files = readdirSync('docs/operations').map((file) => `docs/operations/${file}`);
	expect(files.sort()).toEqual(pages.map(([file]) => file).sort());
});

it('each operation stands in the index and once on a page, with its call', () => {
	const [, index = ''] = pages.find(([file]) => file.endsWith('README.md')) ?? [];
	for (const { resource, operation, call } of nodeOperations) {
		const [file = '', page = ''] = pages.find(([, text]) => text.startsWith(`# ${resource}\n`)) ?? [];
		const [, section = '', ...others] = page.split(`\n## ${operation}\n`);
		expect([resource, operation, others]).toEqual([resource, operation, []]);
		expect(section.split('\n## ')[0]).toContain(call);
		expect(index).toContain(`[${operation}](${file.replace('docs/operations/', '')}#`);
	}
});

it.each(pages)('%s has tables that GitHub shows, and only words of the editor', (_file, text) => {
	const rows = text.split('\n').filter((line) => line.startsWith('|'));
	expect(rows.filter((row) => !row.endsWith(' |') || ![3, 5].includes(row.split(/(?<!\\)\|/).length - 1))).toEqual([]);
	expect(text).not.toMatch(/undefined|\[object|<a |\.\. ?$/m);
	// A field without a name of its own would show the node's name for it.
	expect(rows.filter((row) => /^\| [a-z]/.test(row))).toEqual([]);
});
