import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Processes } from '../support/processes.mts';
import { cacheFolder, dataFolder } from './install/cacheFolder.mts';

/** What a start needs: the project's folder, the user's folders, the environment variables. */
export interface StartPlace {
	readonly project: string;
	readonly cache: string;
	readonly data: string;
	readonly environment: NodeJS.ProcessEnv;
	readonly processes: Processes;
	/** Prints one line. */
	readonly say: (line: string) => void;
}

/** The place of a command in this project, from its environment. */
export function placeHere(processes: Processes, say: (line: string) => void): StartPlace {
	const project = fileURLToPath(new URL('../..', import.meta.url));
	const { platform, env } = process;
	const folders = { cache: cacheFolder(platform, env, homedir()), data: dataFolder(platform, env, homedir()) };
	return { project, ...folders, environment: env, processes, say };
}
