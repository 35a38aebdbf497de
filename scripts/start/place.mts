import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Processes } from '../support/processes.mts';
import { cacheFolder, dataFolder } from './install/cacheFolder.mts';

/** Where a start happens and what it works with: the project's folder, the user's folders, the environment variables. */
export interface StartPlace {
	readonly project: string;
	readonly cache: string;
	readonly data: string;
	readonly environment: NodeJS.ProcessEnv;
	readonly processes: Processes;
	/** Tells people one line. */
	readonly say: (line: string) => void;
}

/** The place of a command that works on this project, in the environment it was started in. */
export function placeHere(processes: Processes, say: (line: string) => void): StartPlace {
	const project = fileURLToPath(new URL('../..', import.meta.url));
	const { platform, env } = process;
	const folders = { cache: cacheFolder(platform, env, homedir()), data: dataFolder(platform, env, homedir()) };
	return { project, ...folders, environment: env, processes, say };
}
