import { readFileSync, writeFileSync } from 'node:fs';
import { differencesBetween } from './frozen/differences.mts';
import { adviceFor, frozenFiles, isReleased, readFrozen } from './frozen/frozenFiles.mts';

// Writes the lists of what saved workflows use. After the first release, it only adds to them.
const released = isReleased(readFileSync('CHANGELOG.md', 'utf8'));
for (const [file, text] of Object.entries(frozenFiles())) {
	const frozen = readFrozen(file);
	const isBreaking =
		frozen !== undefined && differencesBetween(JSON.parse(frozen), JSON.parse(text)).breaking.length > 0;
	if (released && isBreaking) {
		process.stdout.write(adviceFor(file, frozen, text, released));
		process.exitCode = 1;
	} else writeFileSync(file, text);
}
