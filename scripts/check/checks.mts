import { join } from 'node:path';
import { npmCommand } from '../support/npm.mts';

/** A program and its arguments. */
interface Program {
	readonly file: string;
	readonly args: readonly string[];
}

/** One check: its heading, and the programs to run one after the other. */
export interface Check {
	readonly title: string;
	readonly programs: readonly Program[];
	/** Additional environment variables. */
	readonly environment?: Readonly<Record<string, string>>;
	/** Whether to show the output even if the check passes. */
	readonly alwaysShow?: boolean;
}

/** A program of one of the project's dependencies, by its file in node_modules. */
function tool(project: string, file: string, ...args: readonly string[]): Program {
	return { file: process.execPath, args: [join(project, 'node_modules', file), ...args] };
}

/** The checks that only read the project. `project` is its folder. */
export function staticChecks(project: string): readonly Check[] {
	const npm = npmCommand(process.env, process.execPath);
	return [
		{
			title: 'types',
			programs: [
				// An incremental run writes files into dist, which would disturb the build.
				tool(project, 'typescript/bin/tsc', '-p', 'tsconfig.json', '--noEmit', '--incremental', 'false'),
				tool(project, 'typescript/bin/tsc', '-p', 'tsconfig.tools.json'),
			],
		},
		{
			title: 'contract',
			programs: [{ file: process.execPath, args: ['--import', 'tsx', 'scripts/contract.mts', '--check'] }],
		},
		{
			title: 'state',
			programs: [{ file: process.execPath, args: ['--import', 'tsx', 'scripts/state.mts', '--check'] }],
		},
		{ title: 'lint', programs: [{ file: npm.file, args: [...npm.args, 'run', 'lint'] }] },
		{ title: 'formatting', programs: [tool(project, 'prettier/bin/prettier.cjs', '--check', '.')] },
		{
			title: 'imports',
			programs: [
				tool(
					project,
					'dependency-cruiser/bin/dependency-cruise.mjs',
					...['--config', '.dependency-cruiser.mjs'],
					...['nodes', 'credentials', 'sandbox', 'scripts', 'test'],
				),
			],
		},
		{ title: 'unused code', programs: [tool(project, 'knip/bin/knip.js')] },
		{
			title: 'OpenAPI description',
			programs: [tool(project, '@redocly/cli/bin/cli.js', 'lint', 'sandbox/openapi.yaml')],
			environment: { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
		},
	];
}

/** Builds the package as for publishing, then scans it as n8n does before it verifies a package. */
export function buildCheck(project: string): Check {
	return {
		title: 'build and scan',
		programs: [
			tool(project, '@n8n/node-cli/bin/n8n-node.mjs', 'build'),
			{ file: process.execPath, args: ['--import', 'tsx', 'scripts/scan.mts'] },
		],
	};
}

/**
 * Runs the tests.
 * @param patterns run only the test files that match one of these patterns; all if empty
 * @param resultFile the file for Jest's counts, as JSON
 */
export function jestCheck(project: string, patterns: readonly string[], resultFile: string): Check {
	const options = ['--json', `--outputFile=${resultFile}`, ...patterns];
	return { title: 'tests', programs: [tool(project, 'jest/bin/jest.js', ...options)], alwaysShow: true };
}
