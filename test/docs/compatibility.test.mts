import { readFileSync } from 'node:fs';
import { versions } from '../../scripts/start/versions.mts';

const { 1: oldest, 2: newest } = versions.n8n;
const short = (version: string) => version.split('.').slice(0, 2).join('.');

test.each(['README.md', 'docs/verification.md'])('%s names the tested versions of n8n with their Node', (file) => {
	const text = readFileSync(file, 'utf8');
	for (const { version, oldestNode } of [oldest, newest])
		expect(text).toMatch(new RegExp(`${short(version).replace('.', '\\.')} \\(?on Node\\.js ${oldestNode}\\b`));
});

test.each(['CHANGELOG.md', 'CONTRIBUTING.md', 'RELEASING.md'])('%s names both versions and the command', (file) => {
	const text = readFileSync(file, 'utf8');
	for (const { version } of [oldest, newest]) expect(text).toContain(short(version));
	expect(text).toContain('npm run test:installed');
});
