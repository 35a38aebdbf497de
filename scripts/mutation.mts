import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Problem } from './support/problem.mts';
import { fail } from './support/runCommand.mts';

/** Code that is changed, and patterns of the unit tests that have to notice. Stryker loads all of these tests for each change. */
interface Area {
	readonly mutate: readonly string[];
	readonly tests: readonly string[];
}

const areaOf = (folder: string): Area => ({
	mutate: [`nodes/${folder}/**/*.ts`],
	tests: [`test/nodes/${folder}/**/*`],
});

const areas: Readonly<Partial<Record<string, Area>>> = {
	records: areaOf('ClayHr/shared/records'),
	parameters: areaOf('ClayHr/shared/parameters'),
	http: areaOf('ClayHr/shared/http'),
	shared: {
		mutate: ['credentials/*.ts', 'nodes/ClayHr/shared/*.ts', 'nodes/ClayHr/shared/{description,execute,lists}/*.ts'],
		tests: ['test/nodes/ClayHr/*', 'test/nodes/ClayHr/shared/{*,{description,execute,lists}/*}'],
	},
	resources: {
		mutate: ['nodes/ClayHr/resources/**/{codes,*Codes,statuses,lists,calls,*Calls,shape,*Shape}.ts'],
		tests: ['test/nodes/ClayHr/*', 'test/nodes/ClayHr/resources/**/*'],
	},
	trigger: areaOf('ClayHrTrigger'),
};

const project = fileURLToPath(new URL('..', import.meta.url));

/** Runs Stryker for an area; resolves with true when the score is high enough. */
function mutate(name: string): boolean {
	const area = areas[name];
	if (area === undefined)
		throw new Problem(`There is no area "${name}". Choose from ${Object.keys(areas).join(', ')}.`, 2);
	process.stdout.write(`\n== ${name}\n`);
	const { status } = spawnSync(process.execPath, ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run'], {
		cwd: project,
		env: { ...process.env, MUTATION_AREA: JSON.stringify(area) },
		stdio: 'inherit',
	});
	return status === 0;
}

try {
	const chosen = process.argv.slice(2);
	const names = chosen.length > 0 ? chosen : Object.keys(areas);
	process.exitCode = names.map(mutate).every(Boolean) ? 0 : 1;
} catch (error) {
	process.exitCode = fail(error);
}
