import { createHash } from 'node:crypto';

/** How npm installs something into the cache folder, and how to verify it. */
export interface Recipe {
	/** Its name for users, e.g. `n8n 2.41.1`. */
	readonly title: string;
	/** The folder's name in the cache. Installations that can't share a folder have different names. */
	readonly folderName: string;
	/** The expected duration, e.g. `about 4 minutes`. */
	readonly duration: string;
	/** The disk space that it needs. */
	readonly bytes: number;
	/** The package.json to install from. */
	readonly manifest: Readonly<Record<string, unknown>>;
	/** npm's arguments, one list per call. */
	readonly npmCalls: readonly (readonly string[])[];
	/** The path of the Node that runs npm. */
	readonly node: string;
	/** Additional environment variables for npm. */
	readonly environment: Readonly<Record<string, string>>;
	/** A file in the folder, its arguments and its expected output. `node` runs it if it is a script. */
	readonly proof: {
		readonly file: string;
		readonly script: boolean;
		readonly args: readonly string[];
		readonly prints: string;
	};
}

/** A hash of all that determines the folder's content. It does not depend on paths of this machine. */
export function recipeHash(recipe: Recipe): string {
	const decisive = { manifest: recipe.manifest, npmCalls: recipe.npmCalls, proof: recipe.proof };
	return createHash('sha256').update(JSON.stringify(decisive)).digest('hex');
}
