import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../support/problem.mts';

/** How long to wait for something, how often to look, and what to say if it does not come. */
export interface Patience {
	readonly seconds: number;
	readonly lookEverySeconds: number;
	readonly otherwise: string;
}

/**
 * Looks again and again until the answer is true.
 * @throws Problem with the sentence `otherwise` if it takes too long
 */
export async function eventually(patience: Patience, look: () => Promise<boolean>): Promise<void> {
	const deadline = Date.now() + patience.seconds * 1000;
	while (!(await look())) {
		if (Date.now() >= deadline) throw new Problem(patience.otherwise);
		await sleep(patience.lookEverySeconds * 1000);
	}
}
