/** How many requests one n8n process has in flight at one ClayHR company. ClayHR documents no limit: be gentle. */
export const parallelCap = 5;

interface Gate {
	inFlight: number;
	waiting: Array<() => void>;
}

const gates = new Map<string, Gate>();

/**
 * Does something when fewer than `parallelCap` others are at it for the same company, first come, first served.
 *
 * @param origin the company's address; companies do not wait for each other
 * @throws whatever `task` throws
 */
export async function withinCap<T>(origin: string, task: () => Promise<T>): Promise<T> {
	const gate = gates.get(origin) ?? { inFlight: 0, waiting: [] };
	gates.set(origin, gate);
	if (gate.inFlight >= parallelCap) await new Promise<void>((resolve) => gate.waiting.push(resolve));
	else gate.inFlight += 1;
	try {
		return await task();
	} finally {
		// The place goes to the next in line without being counted free in between.
		const next = gate.waiting.shift();
		if (next) next();
		else gate.inFlight -= 1;
		if (gate.inFlight === 0) gates.delete(origin);
	}
}
