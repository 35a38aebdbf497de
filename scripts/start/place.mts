import type { Processes } from '../support/processes.mts';

/** Where a start happens and what it works with: the project's folder, the cache folder, the environment variables. */
export interface StartPlace {
	readonly project: string;
	readonly cache: string;
	readonly environment: NodeJS.ProcessEnv;
	readonly processes: Processes;
	/** Tells people one line. */
	readonly say: (line: string) => void;
}
