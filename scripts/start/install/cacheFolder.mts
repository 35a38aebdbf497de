import { posix, win32 } from 'node:path';

/**
 * The folder for what is downloaded once and used by every clone of this project.
 * @param platform as `process.platform`
 * @param environment the environment variables
 * @param home the user's home folder
 */
export function cacheFolder(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv, home: string): string {
	const name = 'n8n-nodes-clayhr';
	if (platform === 'win32') {
		const local = environment.LOCALAPPDATA ?? '';
		return win32.join(local === '' ? win32.join(home, 'AppData', 'Local') : local, name);
	}
	// The XDG rules say that a relative path is to be ignored.
	const xdg = environment.XDG_CACHE_HOME ?? '';
	if (posix.isAbsolute(xdg)) return posix.join(xdg, name);
	return platform === 'darwin' ? posix.join(home, 'Library', 'Caches', name) : posix.join(home, '.cache', name);
}
