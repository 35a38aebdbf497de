import { existsSync, readFileSync } from 'node:fs';

const text = readFileSync('docs/verification.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const named = Array.from(text.matchAll(/`([^`]+)`/g), ([, name]) => name ?? '');
const rows = text.split('\n').filter((line) => /^\| (?!Rule )/.test(line));

describe('docs/verification.md', () => {
	test('has a proof for each rule', () => {
		expect(rows.length).toBeGreaterThan(40);
		for (const row of rows) expect(row).toMatch(/^\| [^|]+ \| [^|]{12,} \|$/);
	});

	test('names only files and commands that exist', () => {
		const files = named.filter((name) => /^[\w./-]+\.(mts|ts|md|json|yml)$/.test(name));
		expect(files.length).toBeGreaterThan(30);
		expect(files.filter((file) => !existsSync(file))).toEqual([]);
		const commands = named.flatMap((name) => /^npm run ([\w:]+)$/.exec(name)?.[1] ?? []);
		expect(commands.length).toBeGreaterThan(15);
		expect(commands.filter((command) => !(command in scripts))).toEqual([]);
	});
});
