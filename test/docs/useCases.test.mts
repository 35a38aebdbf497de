import { existsSync, readFileSync } from 'node:fs';

const page = readFileSync('docs/use-cases.md', 'utf8');
const rows = page
	.split('\n')
	.filter((line) => line.startsWith('| '))
	.slice(2)
	.map((line) =>
		line
			.split('|')
			.slice(1, -1)
			.map((cell) => cell.trim()),
	);

it('the table of use cases has three columns and no use case twice', () => {
	expect(rows.length).toBeGreaterThan(30);
	expect(rows.filter((cells) => cells.length !== 3)).toEqual([]);
	const names = rows.map(([name]) => name);
	expect(names).toEqual([...new Set(names)]);
});

it.each(rows)('%s names a test that exists, or says that ClayHR has no such call', (name = '', how = '', test = '') => {
	if (test === '') {
		expect(how).toMatch(/^ClayHR('s API (can't do it|has no list)| documents none)/);
		return;
	}
	const [, file = ''] = /^`(test\/[\w/]+\.test\.ts)`$/.exec(test) ?? [];
	expect([test, existsSync(file)]).toEqual([test, true]);
	expect(readFileSync(file, 'utf8')).toContain(`it('${name}'`);
});

it('the guide for joiners and leavers has less than 1,800 words', () => {
	expect(readFileSync('docs/user-lifecycle.md', 'utf8').split(/\s+/).length).toBeLessThan(1800);
});
