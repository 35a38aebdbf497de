import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../support/problem.mts';
import { withDay } from './changelog.mts';
import type { ReleaseFacts } from './facts.mts';
import { runIn, type ReleasePlace } from './place.mts';

const branch = 'main';

/** Says which release the changelog describes, and how to make it. Changes nothing. */
export function planText({ section: { version, day, notes } }: ReleaseFacts): string {
	if (day !== undefined) {
		return `${version} was released on ${day}. Begin CHANGELOG.md with a section for the next version, such as "## 0.2.0 (not released yet)".\n`;
	}
	return `The next release is ${version}. Its notes, from CHANGELOG.md:\n\n${notes}\n\nNothing was changed. To release it: npm run release -- ${version}\n`;
}

/**
 * Makes a release: writes version and day, commits, tags the commit with the notes, and pushes both. GitHub publishes it.
 * @throws Problem if something does not fit; before the push, the remote repository is unchanged
 */
export async function prepareRelease(
	facts: ReleaseFacts,
	version: string,
	today: string,
	place: ReleasePlace,
): Promise<void> {
	checkSection(facts, version);
	const git = (args: readonly string[], advice: string) => runIn(place, 'git', args, advice);
	await checkRepository(version, git);

	const undo = `to go back, run "git tag -d ${version}" and "git reset --hard origin/${branch}"`;
	await writeFile(join(place.project, 'CHANGELOG.md'), withDay(facts.changelog, facts.section, today));
	const options = ['--no-git-tag-version', '--allow-same-version', '--ignore-scripts'];
	await runIn(place, 'npm', ['version', version, ...options], undo);
	await git(['commit', '--quiet', '--all', '--message', `Release ${version}`], undo);
	// Headings in the notes begin with a number sign, which Git would take for comments.
	await git(['tag', '--annotate', '--cleanup=whitespace', version, '--message', facts.section.notes], undo);
	const push = ['push', '--quiet', '--atomic', 'origin', branch, version];
	await git(push, `run "git ${push.join(' ')}" again, or, ${undo}`);
	place.write(
		`Version ${version} is tagged and pushed. GitHub now tests and publishes it; RELEASING.md says what to look at.\n`,
	);
}

function checkSection({ section }: ReleaseFacts, version: string): void {
	if (section.version !== version) {
		throw new Problem(
			`The newest section of CHANGELOG.md is about ${section.version}, not ${version}: write the section first.`,
		);
	}
	if (section.day !== undefined)
		throw new Problem(`CHANGELOG.md says that ${version} was released on ${section.day}: choose the next version.`);
}

type Git = (args: readonly string[], advice: string) => Promise<string>;

async function checkRepository(version: string, git: Git): Promise<void> {
	const clone = 'run this command in a clone of the repository';
	const current = await git(['branch', '--show-current'], clone);
	if (current !== branch)
		throw new Problem(`A release is made on ${branch}, not on "${current}": switch to ${branch}.`);
	if ((await git(['status', '--porcelain'], clone)) !== '')
		throw new Problem('Some files have changes that are not committed: commit them or put them aside.');
	await git(['fetch', '--quiet', '--tags', 'origin', branch], 'check the connection to the remote repository "origin"');
	const [ours, theirs] = await Promise.all(['HEAD', 'FETCH_HEAD'].map((name) => git(['rev-parse', name], clone)));
	if (ours !== theirs) throw new Problem(`${branch} differs from the one of "origin": pull or push first.`);
	const tags = (await git(['tag', '--list'], clone)).split('\n').filter((tag) => /^\d+\.\d+\.\d+$/.test(tag));
	const notOlder = tags.find((tag) => compareVersions(tag, version) >= 0);
	if (notOlder !== undefined)
		throw new Problem(`Version ${notOlder} already has a tag: choose a version higher than that.`);
}

/** Negative if the first version is lower than the second one, 0 if they are the same. */
export function compareVersions(one: string, other: string): number {
	const others = other.split('.').map(Number);
	const differences = one.split('.').map((part, index) => Number(part) - (others[index] ?? 0));
	return differences.find((difference) => difference !== 0) ?? 0;
}
