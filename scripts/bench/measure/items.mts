// CPU per item of the nodes of a row, in turn, and the expressions that n8n evaluates for an item.
import { casesOf } from './cases.mts';
import { BenchEngine } from './engine.mts';
import { countEvaluations, startExpressions } from './n8n.mts';
import { cpuOf, itemsOf, measure } from './program.mts';

const counted = 10;

await measure(async ({ companyUrl, engine: expressions, rounds, name, count }) => {
	await startExpressions(expressions);
	const engine = new BenchEngine(companyUrl);
	const cases = Object.entries(casesOf(name, companyUrl));
	const run = async (node: (typeof cases)[number][1], length: number) => {
		const { length: given } = await engine.run(node, itemsOf(length));
		if (given !== length) throw new Error(`${name} gave ${given} items instead of ${length}`);
	};
	const cpu: Record<string, number[]> = {};
	for (let round = -1; round < rounds; round += 1) {
		// What comes first in one round comes last in the next, as the load of the machine drifts.
		for (const [title, node] of round % 2 === 0 ? cases : cases.toReversed()) {
			const milliseconds = await cpuOf(async () => run(node, count));
			// The first round only warms up.
			if (round >= 0) (cpu[title] ??= []).push(milliseconds / count);
		}
	}
	const evaluations: Record<string, number> = {};
	for (const [title, node] of cases) {
		const few = await countEvaluations(async () => run(node, counted));
		const more = await countEvaluations(async () => run(node, 2 * counted));
		evaluations[title] = (more - few) / counted;
	}
	return { cpu, evaluations };
});
