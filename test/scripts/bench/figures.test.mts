import { figuresIn, programs } from '../../../scripts/bench/figures.mts';

describe('the figures of a measuring program', () => {
	const printed = { cpu: [1.5, 2], peakMegabytes: 300 };
	const line = `FIGURES ${JSON.stringify(printed)}`;

	test('are found among other lines, such as those of a crash', () => {
		expect(figuresIn(programs.many, `warning\n${line}\nSegmentation fault\n`)).toEqual(printed);
	});

	test('are undefined when the program printed none', () => {
		expect(figuresIn(programs.many, 'Error: out of memory\n')).toBeUndefined();
	});

	test('must have the form of their program', () => {
		expect(() => figuresIn(programs.poll, line)).toThrow('loop');
	});
});
