import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { Problem, systemCode } from '../support/problem.mts';
import type { SandboxView } from './sandboxView.mts';

const exported = z.object({ clock: z.string() }).passthrough();

const savePeriodMilliseconds = 2000;

/** The sandbox's company in a file, from one start to the next. */
export class KeptCompany {
	private saved = '';

	/**
	 * @param file the file that keeps the company
	 * @param sandbox the sandbox with the company
	 */
	constructor(
		readonly file: string,
		private readonly sandbox: Pick<SandboxView, 'call'>,
	) {}

	/**
	 * Gives the sandbox the company of the file. Its time goes on to the present: joiners and leavers of the days between change
	 * their status.
	 * @returns false if no company was kept
	 * @throws Problem if the file is damaged
	 */
	async restore(): Promise<boolean> {
		const text = await this.read();
		if (text === undefined) return false;
		try {
			await this.sandbox.call('PUT', '/_sandbox/state', z.unknown(), JSON.parse(text));
			await this.sandbox.call('PUT', '/_sandbox/clock', z.unknown(), { now: new Date().toISOString() });
		} catch (error) {
			if (!(error instanceof SyntaxError || error instanceof Problem)) throw error;
			throw new Problem(`${this.file} holds no company of this sandbox: remove it to start with a new company.`);
		}
		return true;
	}

	/** Saves the company if it has changed. The file is complete at all times. */
	async save(): Promise<void> {
		const { clock, ...rest } = await this.sandbox.call('GET', '/_sandbox/state', exported);
		// The clock goes on all the time.
		const content = JSON.stringify(rest);
		if (content === this.saved) return;
		await writeFile(`${this.file}.new`, JSON.stringify({ ...rest, clock }));
		await rename(`${this.file}.new`, this.file);
		this.saved = content;
	}

	/** Saves the company now, and every two seconds until the process ends. */
	async keepSaving(say: (line: string) => void): Promise<void> {
		await this.save();
		let saving = Promise.resolve();
		const timer = setInterval(() => {
			saving = saving
				.then(async () => await this.save())
				.catch((error: unknown) => {
					clearInterval(timer);
					say(`The company can't be saved any more: ${error instanceof Error ? error.message : String(error)}`);
				});
		}, savePeriodMilliseconds);
		timer.unref();
	}

	private async read(): Promise<string | undefined> {
		try {
			return await readFile(this.file, 'utf8');
		} catch (error) {
			if (systemCode(error) === 'ENOENT') return undefined;
			throw error;
		}
	}
}
