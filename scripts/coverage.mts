import { writeFileSync } from 'node:fs';
import { coverageText } from './coverage/coverageText.mts';

writeFileSync('docs/coverage.md', coverageText());
process.stdout.write('docs/coverage.md is up to date.\n');
