/** What a measuring program is told, as JSON in its first argument. */
export interface Job {
	readonly companyUrl: string;
	/** `legacy` or `vm`. */
	readonly engine: string;
	readonly rounds: number;
	/** What to measure; its meaning is the program's own. */
	readonly name: string;
	readonly count: number;
}

/** Does a program's work and prints its figures in one line. */
export async function measure(work: (job: Job) => Promise<unknown>): Promise<never> {
	const figures = await work(JSON.parse(process.argv[2] ?? '') as Job);
	await new Promise((resolve) => process.stdout.write(`FIGURES ${JSON.stringify(figures)}\n`, resolve));
	process.exit(0);
}

/** The CPU time of this process for some work, in milliseconds. */
export async function cpuOf(work: () => Promise<unknown>): Promise<number> {
	const before = process.cpuUsage();
	await work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

/** So many items, each with an ID and an email. */
export const itemsOf = (count: number) =>
	Array.from({ length: count }, (_, index) => ({ id: index + 1, email: `user${index + 1}@example.com` }));

/** Tells the server how many users it has; gives the number of requests since the last call. */
export async function setUsers(companyUrl: string, users: number): Promise<number> {
	const response = await fetch(`${companyUrl}/bench/users/${users}`);
	const { requests } = (await response.json()) as { requests: number };
	return requests;
}

/** Reads all users with a plain loop. */
export async function fetchUsers(companyUrl: string): Promise<unknown[]> {
	const users: unknown[] = [];
	for (let page = 1; ; page += 1) {
		const response = await fetch(`${companyUrl}/rm/api/users?page=${page}&pageSize=100`);
		const read = (await response.json()) as unknown[];
		if (read.length === 0) return users;
		users.push(...read);
	}
}
