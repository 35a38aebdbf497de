import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describedOperations } from '../sandbox/contract/description.mts';
import { readOperation } from '../sandbox/contract/operation.mts';
import { readApiKey } from './doctor/apiKey.mts';
import { examine } from './doctor/examine.mts';
import { isAllWell } from './doctor/outcome.mts';
import { readOptions, usage, type DoctorOptions } from './doctor/options.mts';
import { assertReportFile } from './doctor/reportFile.mts';
import { reportText, summary } from './doctor/report.mts';
import { Problem } from './support/problem.mts';
import { runCommand } from './support/runCommand.mts';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Examines a company and writes the report. Resolves with the exit code. */
async function doctor({ baseUrl, userId, report: file }: DoctorOptions): Promise<number> {
	const report = resolve(file);
	await assertReportFile(report);
	const apiKey = await readApiKey(process.env, process.stdin.isTTY && process.stdout.isTTY ? askForKey : undefined);
	const outcomes = await examine({
		access: { baseUrl, apiKey, userId },
		operations: describedOperations().map(readOperation),
		now: Date.now(),
		say,
		wait: sleep,
	});
	const version = await packageVersion();
	await writeFile(report, reportText(outcomes, { version, nodeVersion: process.versions.node, baseUrl }));
	say(`\n${summary(outcomes)}.`);
	say(`The report contains no data of your company, so you can paste it into a bug report: ${report}`);
	return isAllWell(outcomes) ? 0 : 1;
}

async function askForKey(): Promise<string> {
	// Loaded only if the doctor has to prompt.
	const { default: password } = await import('@inquirer/password');
	return password({ message: 'API key of this user:' }).catch(() => {
		throw new Problem('No API key was given.', 130);
	});
}

async function packageVersion(): Promise<string> {
	const manifest: unknown = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
	return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '';
}

await runCommand({ usage, readOptions, work: doctor });
