import { join } from 'node:path';
import { withLock } from './lock.mts';

/**
 * Runs work on the project's dist folder under a lock, because a build empties the folder first.
 * @param project the project's folder
 * @param say gets a message if the work has to wait for another command
 */
export function withBuildLock<Result>(
	project: string,
	say: (line: string) => void,
	work: () => Promise<Result>,
): Promise<Result> {
	const subject = 'Another command is building this package';
	return withLock(join(project, 'node_modules', '.clayhr-build.lock'), { subject, say }, work);
}
