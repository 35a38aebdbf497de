import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes a stand-in for npm.
 * @param folder its folder
 * @param body JavaScript (CommonJS) with npm's arguments as `args`
 * @returns an environment in which it is the npm that started everything
 */
export async function npmScript(folder: string, body: string): Promise<NodeJS.ProcessEnv> {
	await mkdir(folder, { recursive: true });
	const file = join(folder, 'npm-cli.js');
	const head = "const fs = require('node:fs'); const path = require('node:path'); const args = process.argv.slice(2);";
	await writeFile(file, `${head}\n${body}\n`);
	await writeFile(join(folder, 'package.json'), '{"type":"commonjs"}');
	return { ...process.env, npm_execpath: file };
}
