import { describedOperations } from '../../../../sandbox/contract/description.mts';
import { readOperation } from '../../../../sandbox/contract/operation.mts';
import { examine } from '../../../../scripts/doctor/examine.mts';
import type { Access } from '../../../../scripts/doctor/line.mts';
import type { Outcome } from '../../../../scripts/doctor/outcome.mts';
import { reportText } from '../../../../scripts/doctor/report.mts';
import type { Sandbox } from '../../../support/sandbox.mts';

/** What came of an examination: the outcomes by call, the report, what was said, and the pauses in milliseconds. */
export interface Examined {
	outcomes: ReadonlyMap<string, Outcome>;
	report: string;
	lines: string[];
	waits: number[];
}

const documented = describedOperations().map(readOperation);

/**
 * Examines a sandbox without really pausing.
 * @param access the administrator's, unless another is given
 * @param calls only these, beside the two that test the credential; all when absent
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
