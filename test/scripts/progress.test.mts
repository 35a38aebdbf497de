import { elapsedText, withProgress } from '../../scripts/support/progress.mts';

function recorder(isTTY: boolean) {
	const written: string[] = [];
	return { isTTY, written, write: (text: string) => written.push(text) };
}

/** Runs work that takes the given milliseconds of the test's own clock, so that a slow machine makes no difference. */
async function during(milliseconds: number, start: (work: () => Promise<void>) => Promise<void>): Promise<void> {
	jest.useFakeTimers();
	try {
		const done = start(() => new Promise((resolve) => void setTimeout(resolve, milliseconds)));
		await jest.advanceTimersByTimeAsync(milliseconds);
		await done;
	} finally {
		jest.useRealTimers();
	}
}

describe('progress', () => {
	test('without a terminal: whole lines at intervals, without control characters', async () => {
		const output = recorder(false);
		await during(70, (work) => withProgress('Installing', work, output, 20));
		const text = output.written.join('');
		expect(output.written[0]).toBe('Installing ...\n');
		expect(text.match(/ {2}still running after 0:00\n/g)?.length).toBeGreaterThanOrEqual(2);
		expect(output.written.at(-1)).toBe('  done after 0:00\n');
		for (const control of ['\r', '\u001B']) expect(text).not.toContain(control);
	});

	test('on a terminal: one line that is overwritten', async () => {
		const output = recorder(true);
		await during(1100, (work) => withProgress('Installing', work, output));
		expect(output.written).toEqual([
			'Installing ...',
			'\rInstalling ... 0:01',
			'\rInstalling: done after 0:01\u001B[K\n',
		]);
	});

	test('passes on a failure, and prints nothing after it', async () => {
		jest.useFakeTimers();
		const output = recorder(false);
		const work = () => Promise.reject(new Error('no'));
		await expect(withProgress('Installing', work, output, 10)).rejects.toThrow('no');
		await jest.advanceTimersByTimeAsync(40);
		expect(output.written).toEqual(['Installing ...\n', '  stopped after 0:00\n']);
		jest.useRealTimers();
	});

	test('shows the elapsed time', () => {
		expect([0, 999, 5000, 61_000, 3_600_000].map(elapsedText)).toEqual(['0:00', '0:00', '0:05', '1:01', '60:00']);
	});
});
