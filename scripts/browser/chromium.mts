import { chromium, selectors, type Browser } from 'playwright-core';
import { findProgram, foldersOf, isExecutable } from '../support/findProgram.mts';
import { Problem } from '../support/problem.mts';

/** The environment variable with the path of the Chromium to use. */
export const programVariable = 'CHROMIUM_PATH';

const usualNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const macPrograms = [
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The path of Chromium: what the variable names, otherwise a program with one of the usual names.
 * @throws Problem if no browser is found
 */
export async function chromiumProgram(environment: NodeJS.ProcessEnv): Promise<string> {
	const named = environment[programVariable] ?? '';
	if (named !== '') {
		if (await isExecutable(named)) return named;
		throw new Problem(`${programVariable} is ${named}, which is no program: set it to the path of Chromium.`);
	}
	const folders = foldersOf(environment.PATH);
	for (const name of usualNames) {
		const file = await findProgram(name, folders);
		if (file !== undefined) return file;
	}
	for (const file of macPrograms) if (await isExecutable(file)) return file;
	const advice = `install it ("apt-get install -y chromium"), or set ${programVariable} to the path of Chromium or Google Chrome`;
	throw new Problem(`Chromium was not found: ${advice}.`);
}

/**
 * Starts Chromium without a window.
 * @throws Problem if it does not start
 */
export async function startChromium(program: string): Promise<Browser> {
	// n8n's editor marks its elements with this attribute.
	selectors.setTestIdAttribute('data-test-id');
	try {
		return await chromium.launch({
			executablePath: program,
			// Chromium refuses to run as root with its sandbox.
			chromiumSandbox: process.getuid?.() !== 0,
			args: ['--disable-gpu', '--disable-quic'],
			// The command that uses it ends it.
			handleSIGINT: false,
			handleSIGTERM: false,
			handleSIGHUP: false,
		});
	} catch (error) {
		const [reason = ''] = /(?<=ERROR:|FATAL:|error: ).+|(?<=launch: ).+/.exec(String(error)) ?? [];
		throw new Problem(`${program} does not start (${reason.trim()}): set ${programVariable} to another Chromium.`);
	}
}
