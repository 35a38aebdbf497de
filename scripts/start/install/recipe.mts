import { createHash } from 'node:crypto';

/** How something is put into the cache folder by npm, and how it proves that it is there. */
export interface Recipe {
	/** As users read it, e.g. `n8n 2.41.1`. */
	readonly title: string;
	/** The folder's name in the cache; differs for what cannot share a folder. */
	readonly folderName: string;
	/** What people should expect, e.g. `about 4 minutes`. */
	readonly duration: string;
	/** What it needs on the disk. */
	readonly bytes: number;
	/** The package.json it is installed from. */
	readonly manifest: Readonly<Record<string, unknown>>;
	/** npm's arguments, one list for each call. */
	readonly npmCalls: readonly (readonly string[])[];
	/** Path of the Node that runs npm. */
	readonly node: string;
	/** Added to npm's environment. */
	readonly environment: Readonly<Record<string, string>>;
	/** A file in the folder, its arguments, and what it has to print; run by `node` when it is a script. */
	readonly proof: {
		readonly file: string;
		readonly script: boolean;
		readonly args: readonly string[];
		readonly prints: string;
	};
}

/** A hash that changes with whatever decides about the content of the folder; the paths of this machine do not. */
export function recipeHash(recipe: Recipe): string {
	const decisive = { manifest: recipe.manifest, npmCalls: recipe.npmCalls, proof: recipe.proof };
	return createHash('sha256').update(JSON.stringify(decisive)).digest('hex');
}
