import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { newestSection, type Section } from './changelog.mts';

const manifest = z.object({ version: z.string(), repository: z.object({ url: z.string() }) });
const lock = z.object({ version: z.string(), packages: z.object({ '': z.object({ version: z.string() }) }) });

/** What the files of the project say about a release. */
export interface ReleaseFacts {
	readonly changelog: string;
	readonly section: Section;
	readonly packageVersion: string;
	readonly lockVersions: readonly string[];
	/** Owner and name on GitHub, such as `owner/n8n-nodes-clayhr`. */
	readonly repository: string;
}

/**
 * Reads what the project's files say about a release.
 * @throws Problem if the changelog has no section to release
 */
export async function readFacts(project: string): Promise<ReleaseFacts> {
	const [changelog, manifestText, lockText] = await Promise.all(
		['CHANGELOG.md', 'package.json', 'package-lock.json'].map((file) => readFile(join(project, file), 'utf8')),
	);
	const { version, repository } = manifest.parse(JSON.parse(manifestText ?? ''));
	const locked = lock.parse(JSON.parse(lockText ?? ''));
	return {
		changelog: changelog ?? '',
		section: newestSection(changelog ?? ''),
		packageVersion: version,
		lockVersions: [locked.version, locked.packages[''].version],
		repository: repository.url.replace(/^.*github\.com\//, '').replace(/\.git$/, ''),
	};
}
