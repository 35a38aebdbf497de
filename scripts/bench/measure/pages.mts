// CPU and memory of reading a whole list once. The process reads in one way only, as its memory tells.
import { listCases } from './cases.mts';
import { BenchEngine } from './engine.mts';
import { startExpressions } from './n8n.mts';
import { cpuOf, fetchUsers, measure, setUsers } from './program.mts';

const megabytes = (bytes: number) => bytes / 2 ** 20;
const warmUp = 2000;

await measure(async ({ companyUrl, engine: expressions, name, count }) => {
	await startExpressions(expressions);
	const engine = new BenchEngine(companyUrl);
	const node = listCases(companyUrl)[name];
	const read = async () => (node === undefined ? fetchUsers(companyUrl) : engine.run(node, [{}]));
	await setUsers(companyUrl, warmUp);
	await read();
	await setUsers(companyUrl, count);
	globalThis.gc?.();
	const { rss, heapUsed } = process.memoryUsage();
	let rows: unknown[] = [];
	const cpu = await cpuOf(async () => {
		rows = await read();
	});
	const peakMegabytes = process.resourceUsage().maxRSS / 1024 - megabytes(rss);
	globalThis.gc?.();
	const heldMegabytes = megabytes(process.memoryUsage().heapUsed - heapUsed);
	if (rows.length !== count) throw new Error(`${name} gave ${rows.length} users instead of ${count}`);
	return { cpu, peakMegabytes, heldMegabytes };
});
