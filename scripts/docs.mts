import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { docsFiles } from './docs/docsFiles.mts';

for (const [file, text] of Object.entries(docsFiles())) {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}
process.stdout.write('docs/coverage.md and docs/operations are up to date.\n');
