import { cacheFolder, dataFolder } from '../../scripts/start/install/cacheFolder.mts';

describe('the cache folder', () => {
	test.each<[string, NodeJS.Platform, NodeJS.ProcessEnv, string, string]>([
		['Linux', 'linux', {}, '/home/ada', '/home/ada/.cache/n8n-nodes-clayhr'],
		['Linux with XDG_CACHE_HOME', 'linux', { XDG_CACHE_HOME: '/big' }, '/home/ada', '/big/n8n-nodes-clayhr'],
		['a relative XDG_CACHE_HOME', 'linux', { XDG_CACHE_HOME: 'big' }, '/home/ada', '/home/ada/.cache/n8n-nodes-clayhr'],
		['macOS', 'darwin', {}, '/Users/ada', '/Users/ada/Library/Caches/n8n-nodes-clayhr'],
		['Windows', 'win32', { LOCALAPPDATA: 'D:\\Local' }, 'C:\\Users\\ada', 'D:\\Local\\n8n-nodes-clayhr'],
		['Windows without LOCALAPPDATA', 'win32', {}, 'C:\\Users\\ada', 'C:\\Users\\ada\\AppData\\Local\\n8n-nodes-clayhr'],
	])('%s', (_name, platform, environment, home, folder) => {
		expect(cacheFolder(platform, environment, home)).toBe(folder);
	});
});

describe('D the data folder', () => {
	test.each<[string, NodeJS.Platform, NodeJS.ProcessEnv, string, string]>([
		['Linux', 'linux', {}, '/home/ada', '/home/ada/.local/share/n8n-nodes-clayhr'],
		['Linux with XDG_DATA_HOME', 'linux', { XDG_DATA_HOME: '/big' }, '/home/ada', '/big/n8n-nodes-clayhr'],
		['the cache elsewhere', 'linux', { XDG_CACHE_HOME: '/c' }, '/home/ada', '/home/ada/.local/share/n8n-nodes-clayhr'],
		['macOS', 'darwin', {}, '/Users/ada', '/Users/ada/Library/Application Support/n8n-nodes-clayhr'],
		['Windows', 'win32', { LOCALAPPDATA: 'D:\\Local' }, 'C:\\Users\\ada', 'D:\\Local\\n8n-nodes-clayhr'],
	])('%s', (_name, platform, environment, home, folder) => {
		expect(dataFolder(platform, environment, home)).toBe(folder);
	});
});
