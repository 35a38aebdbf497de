import { chartOf } from '../../../scripts/bench/chart.mts';
import { asMarkdown, asText } from '../../../scripts/bench/report.mts';
import type { EvaluationRow, Row } from '../../../scripts/bench/rows.mts';

const machine = { processors: 2, model: 'Some Processor', load: 1.5, node: '24.0.0', n8n: '2.0.0' };
const good: Row = {
	what: 'User: Get',
	engine: 'vm',
	against: 'the floor',
	ratio: { median: 0.5, low: 0.4, high: 0.6 },
	most: 0.7,
	absolute: '1.00 ms an item',
};
const bad: Row = { ...good, what: 'A & <B>', engine: undefined, ratio: { median: 3, low: 2, high: 4 } };
const evaluations: EvaluationRow[] = [
	{ what: 'User: Get', evaluations: { ClayHR: 3, floor: 8 }, most: 5 },
	{ what: 'Leave Request: Create', evaluations: { ClayHR: 6 } },
];

describe('the report of the benchmark', () => {
	test('as text, says whether each limit is met', () => {
		const text = asText({ rows: [good, bad], evaluations });
		expect(text).toContain('0.50 (0.40 to 0.60)  0.70 met     1.00 ms an item');
		expect(text).toContain('3.00 (2.00 to 4.00)  0.70 missed  1.00 ms an item');
		expect(text).toContain('Evaluations of expressions, User: Get: ClayHR 3, floor 8 (at most 5)');
	});

	test('as a page, has both tables and says how to repeat it', () => {
		const page = asMarkdown({ rows: [good], evaluations }, machine, 'chart.svg');
		expect(page).toContain('| User: Get | vm | the floor | 0.50 (0.40 to 0.60) | 0.70 met | 1.00 ms an item |');
		expect(page).toContain('| Leave Request: Create | 6 |  |  |');
		expect(page).toContain('](chart.svg)');
		expect(page).toContain('`npm run bench` on Some Processor, 2 processors, Node 24.0.0, n8n 2.0.0');
		expect(page).not.toContain('was busy');
	});

	test('says so when the machine was busy', () => {
		expect(asMarkdown({ rows: [], evaluations: [] }, { ...machine, load: 7 }, 'chart.svg')).toContain('was busy: 7.0');
	});

	test('as a chart, has a bar as long as the ratio, in the colour of the verdict, and no markup in labels', () => {
		const chart = chartOf([good, bad]);
		const bars = [...chart.matchAll(/<rect x="470" y="\d+" width="([\d.]+)" height="14" fill="(#\w+)"/g)];
		const [first, second] = bars.map(([, width, colour]) => ({ width: Number(width), colour }));
		expect((second?.width ?? 0) / (first?.width ?? 1)).toBeCloseTo(6, 1);
		expect(first?.colour).not.toBe(second?.colour);
		expect(chart).toContain('A &amp; &lt;B&gt; / the floor');
		expect(chart).toContain('User: Get (vm) / the floor');
	});
});
