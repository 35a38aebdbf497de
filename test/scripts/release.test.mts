import { checkAgreement } from '../../scripts/release/agreement.mts';
import { newestSection, withDay } from '../../scripts/release/changelog.mts';
import type { ReleaseFacts } from '../../scripts/release/facts.mts';
import { readReleaseOptions } from '../../scripts/release/options.mts';
import { compareVersions, planText } from '../../scripts/release/prepare.mts';
import { expectRefused, isOneSentence, problemOf } from './support/thrown.mts';

const changelog = `# Changelog

## 0.2.0 (not released yet)

- Two

### Fixed

- Three

## 0.1.0 (2026-12-01)

- One
`;

const facts: ReleaseFacts = {
	changelog,
	section: { version: '0.2.0', day: '2026-12-24', notes: '- Two' },
	packageVersion: '0.2.0',
	lockVersions: ['0.2.0', '0.2.0'],
	repository: 'owner/n8n-nodes-clayhr',
};
const onGitHub = {
	GITHUB_REF_TYPE: 'tag',
	GITHUB_REF_NAME: '0.2.0',
	GITHUB_REPOSITORY: 'owner/n8n-nodes-clayhr',
};

describe('the changelog', () => {
	test('gives the newest section, and takes the day of the release', () => {
		const section = newestSection(changelog);
		expect(section).toEqual({ version: '0.2.0', day: undefined, notes: '- Two\n\n### Fixed\n\n- Three' });
		const dated = withDay(changelog, section, '2026-12-24');
		expect(dated).toBe(changelog.replace('(not released yet)', '(2026-12-24)'));
		expect(newestSection(dated).day).toBe('2026-12-24');
	});

	test.each([
		['has no section', '# Changelog\n', 'needs a heading'],
		['names no version', '## Unreleased\n\n- Two\n', 'needs a heading'],
		['names no day', '## 0.2.0\n\n- Two\n', 'needs a heading'],
		['says nothing', '## 0.2.0 (not released yet)\n\n## 0.1.0 (2026-12-01)\n\n- One\n', 'says nothing about 0.2.0'],
	])('is refused if it %s', async (_what, text, words) => {
		const { message } = await problemOf(() => newestSection(text));
		expect(message).toContain(words);
		expect(isOneSentence(message)).toBe(true);
	});
});

describe('before publishing', () => {
	test('tag, files and repository agree', () => expect(() => checkAgreement(facts, onGitHub)).not.toThrow());

	test.each<[string, Partial<ReleaseFacts>, NodeJS.ProcessEnv]>([
		['package.json has version 0.1.0', { packageVersion: '0.1.0' }, {}],
		['package-lock.json has version 0.1.0', { lockVersions: ['0.2.0', '0.1.0'] }, {}],
		['CHANGELOG.md has version 0.1.0', { section: { ...facts.section, version: '0.1.0' } }, {}],
		['The tag is 0.2.1', {}, { GITHUB_REF_NAME: '0.2.1' }],
		['0.2.0 is not released yet', { section: { ...facts.section, day: undefined } }, {}],
		['This is the repository fork/n8n-nodes-clayhr', {}, { GITHUB_REPOSITORY: 'fork/n8n-nodes-clayhr' }],
		['needs a tag', {}, { GITHUB_REF_TYPE: 'branch' }],
	])('refuses: %s', async (words, changed, environment) => {
		const { message } = await problemOf(() =>
			checkAgreement({ ...facts, ...changed }, { ...onGitHub, ...environment }),
		);
		expect(message).toContain(words);
		expect(isOneSentence(message)).toBe(true);
	});
});

test('without a version, the command says what it would release and what to write next', () => {
	const section = newestSection(changelog);
	expect(planText({ ...facts, section })).toMatch(
		/next release is 0\.2\.0[^]*- Three[^]*npm run release -- 0\.2\.0\n$/,
	);
	expect(planText(facts)).toMatch(/0\.2\.0 was released on 2026-12-24\. Begin CHANGELOG\.md/);
});

describe('the options of npm run release', () => {
	test('are a version, --notes and --check', () => {
		expect(readReleaseOptions([])).toEqual({ version: undefined, notes: false, check: false });
		expect(readReleaseOptions(['0.1.0'])).toEqual({ version: '0.1.0', notes: false, check: false });
		expect(readReleaseOptions(['--notes', '--check'])).toEqual({ version: undefined, notes: true, check: true });
	});

	test.each([['v0.1.0'], ['0.1'], ['0.1.0-beta'], ['minor'], ['0.1.0 0.2.0'], ['--publish']])('%s is refused', (text) =>
		expectRefused(() => readReleaseOptions(text.split(' ')), text),
	);
});

test('versions are compared as numbers', () => {
	expect(compareVersions('0.10.0', '0.9.9')).toBeGreaterThan(0);
	expect(compareVersions('0.1.0', '1.0.0')).toBeLessThan(0);
	expect(compareVersions('1.2.3', '1.2.3')).toBe(0);
});
