import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ClayHr } from '../../nodes/ClayHr/ClayHr.node.ts';
import { ClayHrTrigger } from '../../nodes/ClayHrTrigger/ClayHrTrigger.node.ts';
import { differencesBetween } from './differences.mts';
import { outputsOfEvents, outputsOfOperations } from './outputs.ts';
import { parametersOf, versionsOf } from './parameters.mts';

const folder = join('test', 'package', 'frozen');
const command = 'npm run generate:frozen';

/** The lists of what saved workflows use of each version of each node, by file. */
export function frozenFiles(): Readonly<Record<string, string>> {
	const nodes = [
		{ description: new ClayHr().description, outputs: outputsOfOperations() },
		{ description: new ClayHrTrigger().description, outputs: outputsOfEvents() },
	];
	const files = nodes.flatMap(({ description, outputs }) =>
		versionsOf(description).map((version) => {
			const list = { parameters: parametersOf(description, version), outputs };
			return [join(folder, `${description.name}.v${version}.json`), textOf(list)] as const;
		}),
	);
	return Object.fromEntries(files);
}

/** One line for each parameter and output, so that a change shows as a line. */
function textOf(list: Readonly<Record<string, Readonly<Record<string, unknown>>>>): string {
	const parts = Object.entries(list).map(([name, entries]) => {
		const lines = Object.entries(entries).map(([key, value]) => `\t\t${JSON.stringify(key)}: ${JSON.stringify(value)}`);
		return `\t${JSON.stringify(name)}: {\n${lines.join(',\n')}\n\t}`;
	});
	return `{\n${parts.join(',\n')}\n}\n`;
}

/** Whether users have workflows with this package: whether the changelog has a section with the day of a release. */
export const isReleased = (changelog: string): boolean => /^## \S+ \(\d{4}-\d{2}-\d{2}\)$/m.test(changelog);

/**
 * Says what differs from a frozen list, and what to do.
 * @returns '' if nothing differs
 */
export function adviceFor(file: string, frozen: string | undefined, current: string, released: boolean): string {
	if (frozen === current) return '';
	if (frozen === undefined) return `${file} is missing. Run: ${command}\n`;
	const { breaking, added } = differencesBetween(JSON.parse(frozen), JSON.parse(current));
	const found = [...breaking.map((path) => `  gone or changed: ${path}\n`), ...added.map((path) => `  new: ${path}\n`)];
	const advice =
		released && breaking.length > 0
			? 'Saved workflows use what is gone or changed: keep it, or make a new version of the node as RELEASING.md says under "Saved workflows".'
			: `Run: ${command}`;
	return `${file} does not fit the node.\n${found.join('')}${advice}\n`;
}

/** A frozen list as it is in its file; undefined without a file. */
export const readFrozen = (file: string): string | undefined =>
	existsSync(file) ? readFileSync(file, 'utf8') : undefined;
