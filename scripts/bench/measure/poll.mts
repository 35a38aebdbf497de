// CPU of a poll of New User that finds nothing new, against a plain loop that reads the same users.
import { BenchEngine } from './engine.mts';
import { startExpressions } from './n8n.mts';
import { cpuOf, fetchUsers, measure, setUsers } from './program.mts';

await measure(async ({ companyUrl, engine: expressions, rounds, count }) => {
	await startExpressions(expressions);
	const engine = new BenchEngine(companyUrl);
	const parameters = { event: 'newUser' };
	const staticData = {};
	const poll = async () => {
		const events = await engine.poll(parameters, staticData);
		if (events !== 0) throw new Error(`The poll found ${events} new users`);
	};
	await setUsers(companyUrl, count);
	await poll();
	const cpu: number[] = [];
	const loop: number[] = [];
	let requests = 0;
	for (let round = 0; round < rounds; round += 1) {
		await setUsers(companyUrl, count);
		cpu.push(await cpuOf(poll));
		requests = await setUsers(companyUrl, count);
		loop.push(await cpuOf(async () => fetchUsers(companyUrl)));
	}
	return { cpu, loop, requests, stateKilobytes: JSON.stringify(staticData).length / 1024 };
});
