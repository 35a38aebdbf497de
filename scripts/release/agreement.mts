import { Problem } from '../support/problem.mts';
import type { ReleaseFacts } from './facts.mts';

/**
 * Checks before publishing that the tag, package.json, package-lock.json and the changelog name the same version, and
 * that package.json names the repository that publishes: npm refuses provenance otherwise.
 * @throws Problem about the first disagreement
 */
export function checkAgreement(facts: ReleaseFacts, environment: NodeJS.ProcessEnv): void {
	const { section, packageVersion, lockVersions, repository } = facts;
	const { GITHUB_REF_TYPE: kind, GITHUB_REF_NAME: tag = '', GITHUB_REPOSITORY: publisher = '' } = environment;
	if (kind !== 'tag') throw new Problem('A release needs a tag: run "npm run release" on your machine to make one.');
	const versions = { 'package.json': packageVersion, 'CHANGELOG.md': section.version };
	const named = [
		...Object.entries(versions),
		...lockVersions.map((version) => ['package-lock.json', version] as const),
	];
	const other = named.find(([, version]) => version !== tag);
	if (other !== undefined) {
		throw new Problem(
			`The tag is ${tag}, but ${other[0]} has version ${other[1]}: delete the tag and run "npm run release" on your machine.`,
		);
	}
	if (section.day === undefined) {
		throw new Problem(
			`CHANGELOG.md says that ${tag} is not released yet: delete the tag and run "npm run release" on your machine.`,
		);
	}
	if (repository !== publisher) {
		throw new Problem(
			`This is the repository ${publisher}, but package.json names ${repository}: fill in its identity as RELEASING.md says.`,
		);
	}
}
