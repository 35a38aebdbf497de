import { limitConcurrency } from '../../../../../nodes/ClayHr/shared/http/concurrency.ts';
import type { WaitLimits } from '../../../../../nodes/ClayHr/shared/http/gate.ts';

/** One minute in milliseconds. */
export const minute = 60_000;
/** The limits of a usual request. */
export const usual: WaitLimits = { timeout: () => minute };

/** The company of the running test. */
export const company = { origin: 'https://company-0.example' };
let companies = 0;

/** Gives each test of a file a company of its own, fake timers, and rate limits without jitter. */
export function beginEachWithNewCompany(): void {
	beforeEach(() => {
		jest.useFakeTimers();
		// No jitter.
		jest.spyOn(Math, 'random').mockReturnValue(0);
		companies += 1;
		company.origin = `https://company-${companies}.example`;
	});
	afterEach(async () => {
		await jest.advanceTimersByTimeAsync(10 * minute);
		jest.useRealTimers();
		jest.restoreAllMocks();
	});
}

/** A server whose responses are sent by the test. `begun` lists the requests in the order in which they were sent. */
export function server() {
	const begun: string[] = [];
	const answers = new Map<string, () => void>();
	const send = async (name: string, turn: WaitLimits = usual) =>
		await limitConcurrency(
			company.origin,
			async (signal) => {
				begun.push(name);
				signal.addEventListener('abort', () => begun.push(`${name} aborted`));
				return await new Promise<string>((resolve) => answers.set(name, () => resolve(name)));
			},
			turn,
		);
	const answer = async (name: string) => {
		await jest.advanceTimersByTimeAsync(0);
		answers.get(name)?.();
		await jest.advanceTimersByTimeAsync(0);
	};
	return { begun, send, answer };
}

/** Names of requests. */
export const names = (count: number) => Array.from({ length: count }, (_, index) => `r${index}`);
