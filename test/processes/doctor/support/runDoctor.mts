import { describedOperations } from '../../../../sandbox/contract/description.mts';
import { readOperation } from '../../../../sandbox/contract/operation.mts';
import { examine } from '../../../../scripts/doctor/examine.mts';
import type { Access } from '../../../../scripts/doctor/line.mts';
import type { Outcome } from '../../../../scripts/doctor/outcome.mts';
import { reportText } from '../../../../scripts/doctor/report.mts';
import type { Sandbox } from '../../../support/sandbox.mts';

/** The result of a doctor run: outcomes by call, report, output, and pauses in milliseconds. */
export interface Examined {
	outcomes: ReadonlyMap<string, Outcome>;
	report: string;
	lines: string[];
	waits: number[];
}

const documented = describedOperations().map(readOperation);

/**
 * Runs the doctor against a sandbox without real pauses.
 * @param access default: the administrator's key
 * @param calls calls to test, in addition to the two that test the credential; default: all
 */
export async function runDoctor(
	sandbox: Sandbox,
	{ access = {}, calls }: { access?: Partial<Access>; calls?: readonly string[] } = {},
): Promise<Examined> {
	const chosen = calls && ['GET /api/token', 'GET /api/user/permissions', ...calls];
	const operations = documented.filter(({ method, path }) => chosen?.includes(`${method} ${path}`) ?? true);
	const lines: string[] = [];
	const waits: number[] = [];
	const { key: apiKey, userId } = sandbox;
	const outcomes = await examine({
		access: { baseUrl: `${sandbox.url}/rm`, apiKey, userId, ...access },
		operations,
		now: Date.now(),
		say: (line) => lines.push(line),
		wait: (milliseconds) => {
			waits.push(milliseconds);
			return Promise.resolve();
		},
	});
	const where = { version: '1.2.3', nodeVersion: '20.19.0', baseUrl: sandbox.url };
	const report = reportText(outcomes, where);
	return { outcomes: new Map(outcomes.map((outcome) => [outcome.call, outcome])), report, lines, waits };
}
