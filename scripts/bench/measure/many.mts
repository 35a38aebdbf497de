// CPU per item and memory of one run with many items.
import { casesOf } from './cases.mts';
import { BenchEngine } from './engine.mts';
import { startExpressions } from './n8n.mts';
import { cpuOf, itemsOf, measure } from './program.mts';

const warmUp = 500;

await measure(async ({ companyUrl, engine: expressions, rounds, name, count }) => {
	await startExpressions(expressions);
	const engine = new BenchEngine(companyUrl);
	const [node] = Object.values(casesOf(name, companyUrl));
	if (node === undefined) throw new Error(`${name} has no node`);
	await engine.run(node, itemsOf(warmUp));
	const cpu: number[] = [];
	for (let round = 0; round < rounds; round += 1) {
		const milliseconds = await cpuOf(async () => {
			const { length } = await engine.run(node, itemsOf(count));
			if (length !== count) throw new Error(`${name} gave ${length} items instead of ${count}`);
		});
		cpu.push(milliseconds / count);
	}
	return { cpu, peakMegabytes: process.resourceUsage().maxRSS / 1024 };
});
