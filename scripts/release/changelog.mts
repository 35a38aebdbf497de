import { Problem } from '../support/problem.mts';

/** The newest section of CHANGELOG.md. */
export interface Section {
	readonly version: string;
	/** The day of the release; undefined before it. */
	readonly day: string | undefined;
	/** The text below the heading. */
	readonly notes: string;
}

const notReleased = 'not released yet';
const heading = /^## (\d+\.\d+\.\d+) \((not released yet|\d{4}-\d{2}-\d{2})\)$/;

/**
 * Reads the newest section of the changelog.
 * @throws Problem if the section is missing, its heading has another form, or it has no text
 */
export function newestSection(changelog: string): Section {
	const lines = changelog.split('\n');
	const start = lines.findIndex((line) => line.startsWith('## '));
	const [, version, day] = heading.exec(lines[start] ?? '') ?? [];
	if (version === undefined) {
		throw new Problem(
			`The first section of CHANGELOG.md needs a heading such as "## 0.1.0 (${notReleased})", with the version to release.`,
		);
	}
	const end = lines.findIndex((line, index) => index > start && line.startsWith('## '));
	const notes = lines
		.slice(start + 1, end < 0 ? undefined : end)
		.join('\n')
		.trim();
	if (notes === '') throw new Problem(`CHANGELOG.md says nothing about ${version}: write what changes for users.`);
	return { version, day: day === notReleased ? undefined : day, notes };
}

/** The changelog with the day of the release in the heading of its newest section. */
export function withDay(changelog: string, { version }: Section, day: string): string {
	return changelog.replace(`## ${version} (${notReleased})`, `## ${version} (${day})`);
}
