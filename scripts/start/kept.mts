import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { withLock } from '../support/lock.mts';
import { Problem, systemCode } from '../support/problem.mts';
import { newOwner, ownerShape } from './server/owner.mts';

const stateShape = z.object({
	owner: ownerShape,
	/** The ID of the sandbox's credential, once it exists. */
	credentialId: z.string().optional(),
	/** Whether the examples were stored. */
	hasExamples: z.boolean(),
});

/** What a start needs to know about a kept n8n. */
type KeptState = Readonly<z.output<typeof stateShape>>;

/** An n8n whose data is kept from one start to the next. */
export interface KeptN8n {
	/** n8n's user folder. */
	readonly folder: string;
	readonly state: KeptState;
	/** Stores more about it. */
	readonly note: (more: Partial<KeptState>) => Promise<void>;
}

/** How to use the kept n8n. */
export interface KeptOptions {
	/** Whether to move the existing n8n aside and start with a new one. */
	readonly fresh: boolean;
	/** Prints one line. */
	readonly say: (line: string) => void;
	/** How long to wait for another start to end, in milliseconds; 15 seconds by default. */
	readonly patienceMilliseconds?: number;
}

/**
 * Runs work with the kept n8n, under a lock that keeps other starts out.
 * @param data the folder for data that users want to keep
 * @throws Problem if another start uses it
 */
export async function withKeptN8n<Result>(
	data: string,
	{ fresh, say, patienceMilliseconds = 15_000 }: KeptOptions,
	work: (kept: KeptN8n) => Promise<Result>,
): Promise<Result> {
	const folder = join(data, 'kept-n8n');
	const sentence = `Another "npm start" uses the n8n in ${folder}: stop it first, or run "npm start -- --once", which uses a separate n8n.`;
	const giveUp = { afterMilliseconds: patienceMilliseconds, sentence };
	return withLock(`${folder}.lock`, { subject: `Another start uses the n8n in ${folder}`, say, giveUp }, async () => {
		if (fresh) await setAside(folder, say);
		await mkdir(folder, { recursive: true });
		say(`n8n keeps your workflows in ${folder}. "npm start -- --fresh" starts with a new n8n.`);
		return work(await open(folder));
	});
}

/**
 * Stores the examples in a new n8n and runs the first one. The state records them before the run, so that a start that is
 * interrupted during the run does not store them again.
 * @param store stores the examples
 * @param run runs one of the stored examples
 * @returns whether the examples were stored
 */
export async function storeExamplesOnce<Stored>(
	kept: KeptN8n,
	store: () => Promise<Stored>,
	run: (stored: Stored) => Promise<void>,
): Promise<boolean> {
	if (kept.state.hasExamples) return false;
	const stored = await store();
	await kept.note({ hasExamples: true });
	await run(stored);
	return true;
}

/** Moves the folder's content aside and replaces the content that was moved aside before. */
async function setAside(folder: string, say: (line: string) => void): Promise<void> {
	const aside = `${folder}-before`;
	try {
		// Renamed first: if there is nothing to move aside, the earlier copy must stay.
		const moved = `${folder}-moved`;
		await rename(folder, moved);
		await rm(aside, { recursive: true, force: true, maxRetries: 5 });
		await rename(moved, aside);
		say(`The previous n8n is kept in ${aside} until the next --fresh.`);
	} catch (error) {
		if (systemCode(error) !== 'ENOENT') throw error;
	}
}

async function open(folder: string): Promise<KeptN8n> {
	const file = join(folder, 'start.json');
	let state = (await readState(file)) ?? { owner: newOwner(), hasExamples: false };
	const note = async (more: Partial<KeptState>) => {
		state = { ...state, ...more };
		// The file contains the password of an account that only this machine can reach.
		await writeFile(`${file}.new`, JSON.stringify(state), { mode: 0o600 });
		await rename(`${file}.new`, file);
	};
	// Stored before n8n creates the account: without the password, nobody could log in again.
	await note({});
	return {
		folder,
		note,
		get state() {
			return state;
		},
	};
}

async function readState(file: string): Promise<KeptState | undefined> {
	try {
		const state = stateShape.safeParse(JSON.parse(await readFile(file, 'utf8')));
		if (state.success) return state.data;
	} catch (error) {
		if (systemCode(error) === 'ENOENT') return undefined;
		if (!(error instanceof SyntaxError)) throw error;
	}
	throw new Problem(`${file} is damaged: "npm start -- --fresh" keeps a copy of this n8n and starts with a new one.`);
}
