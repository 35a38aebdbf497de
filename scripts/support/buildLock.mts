import { join } from 'node:path';
import { withLock } from './lock.mts';

/**
 * Does some work on the project's dist folder that nothing else may disturb: a build empties it first.
 * @param project the project's folder
 * @param say told when another command has to be waited for
 */
export function withBuildLock<Result>(
	project: string,
	say: (line: string) => void,
	work: () => Promise<Result>,
): Promise<Result> {
	const subject = 'Another command is building this package';
	return withLock(join(project, 'node_modules', '.clayhr-build.lock'), { subject, say }, work);
}
