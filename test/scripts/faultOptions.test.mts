import { readOptions } from '../../scripts/faults/options.mts';
import { describeCells, readCells, wrongCells } from '../../scripts/faults/report.mts';

const right = { subject: 'user: get', mode: 'stopWorkflow', kind: 'rate limit', fault: '429 once', wrong: [] };
const wrong = { ...right, kind: 'web page', fault: 'log-in page', wrong: ['no error', 'not paired'] };

it('runs every cell unless a step is given', () => {
	expect(readOptions([])).toEqual({ help: false, step: 1 });
	expect(readOptions(['--step', '40'])).toEqual({ help: false, step: 40 });
	expect(() => readOptions(['--step', '0'])).toThrow('--step takes a whole number from 1 to 1000, not "0".');
});

it('counts the cells by kind, and shows the wrong ones', () => {
	const lines = describeCells([right, right, wrong]).split('\n');
	expect(lines.map((line) => line.replace(/ +/g, ' '))).toEqual([
		'all 3 cells 2 right 1 wrong',
		'rate limit 2 cells 2 right 0 wrong',
		'web page 1 cells 0 right 1 wrong',
		'user: get, stopWorkflow, log-in page: no error; not paired',
	]);
	expect(wrongCells([right])).toEqual([]);
});

it('reads only cells', () => {
	expect(readCells(JSON.stringify([right]))).toEqual([right]);
	expect(() => readCells('[{}]')).toThrow();
});
