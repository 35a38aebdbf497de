import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

interface Manifest {
	name: string;
	author: { name: string; email: string };
	homepage: string;
	bugs: { url: string };
	repository: { type: string; url: string };
}

interface Codex {
	node: string;
	resources: Record<'credentialDocumentation' | 'primaryDocumentation', Array<{ url: string }>>;
}

const read = (file: string) => readFileSync(file, 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
/** The one source: the repository in package.json. */
const repository = manifest.repository.url.replace(/^git\+/, '').replace(/\.git$/, '');

/** Every text file that Git knows, or would know after `git add`. */
function textFiles(): string[] {
	const output = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' });
	return output
		.split('\n')
		.filter((file) => /\.(md|json|ya?ml|ts|mts|mjs|js)$/.test(file) && !/lock\.json$/.test(file));
}

describe('the identity of the package', () => {
	it('has an author, and one repository with everything', () => {
		expect(manifest.author.name).toMatch(/\S/);
		expect(manifest.author.email).toMatch(/^\S+@\S+\.\S+$/);
		expect(repository).toMatch(new RegExp(`^https://github\\.com/[\\w-]+/${manifest.name}$`));
		expect(manifest.homepage).toBe(`${repository}#readme`);
		expect(manifest.bugs).toEqual({ url: `${repository}/issues` });
	});

	it.each([
		['nodes/ClayHr/ClayHr.node.json', 'clayHr'],
		['nodes/ClayHrTrigger/ClayHrTrigger.node.json', 'clayHrTrigger'],
	])('is the one that %s links to', (file, node) => {
		const { node: id, resources } = JSON.parse(read(file)) as Codex;
		expect(id).toBe(`${manifest.name}.${node}`);
		for (const [{ url } = { url: '' }, ...others] of Object.values(resources)) {
			expect(url.startsWith(`${repository}#`) || url.startsWith(`${repository}/`)).toBe(true);
			expect(others).toEqual([]);
		}
	});

	it('is the one that all other files name', () => {
		const named = new RegExp(`https://github\\.com/[\\w.-]+/${manifest.name}\\b`, 'g');
		const links = textFiles().flatMap((file) => (read(file).match(named) ?? []).map((link) => [file, link]));
		expect(links.map(([file]) => file)).toEqual(
			expect.arrayContaining(['SECURITY.md', 'credentials/ClayHrApi.credentials.ts', 'package.json']),
		);
		expect(links.filter(([, link]) => link !== repository)).toEqual([]);
	});

	it('is replaced by the command in RELEASING.md', () => {
		const [, owner] = /github\.com\/(.*)$/.exec(repository) ?? [];
		expect(read('RELEASING.md')).toContain(
			`git grep -lF ${owner} | xargs sed -i 's#${owner}#OWNER/${manifest.name}#g'`,
		);
	});
});
