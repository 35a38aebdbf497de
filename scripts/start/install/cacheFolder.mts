import { posix, win32 } from 'node:path';

const name = 'n8n-nodes-clayhr';

interface Places {
	/** The variable of the XDG specification. */
	readonly xdg: string;
	/** The folder in the home folder if the variable is not set. */
	readonly linux: readonly string[];
	readonly mac: readonly string[];
}

const cache: Places = { xdg: 'XDG_CACHE_HOME', linux: ['.cache'], mac: ['Library', 'Caches'] };
const data: Places = {
	xdg: 'XDG_DATA_HOME',
	linux: ['.local', 'share'],
	mac: ['Library', 'Application Support'],
};

/**
 * The folder for downloads that all clones of this project share.
 * @param platform as `process.platform`
 * @param environment the environment variables
 * @param home the user's home folder
 */
export function cacheFolder(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv, home: string): string {
	return folderOf(cache, platform, environment, home);
}

/** The folder for data that users want to keep. The parameters are those of `cacheFolder`. */
export function dataFolder(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv, home: string): string {
	return folderOf(data, platform, environment, home);
}

function folderOf(places: Places, platform: NodeJS.Platform, environment: NodeJS.ProcessEnv, home: string): string {
	if (platform === 'win32') {
		const local = environment.LOCALAPPDATA ?? '';
		return win32.join(local === '' ? win32.join(home, 'AppData', 'Local') : local, name);
	}
	// The XDG specification says to ignore relative paths.
	const xdg = environment[places.xdg] ?? '';
	if (posix.isAbsolute(xdg)) return posix.join(xdg, name);
	return posix.join(home, ...(platform === 'darwin' ? places.mac : places.linux), name);
}
