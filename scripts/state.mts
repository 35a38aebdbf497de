import { readFileSync, writeFileSync } from 'node:fs';
import { recordSchemasText, target } from './state/recordSchemas.mts';

// With --check, it writes nothing and fails if the file does not match the types.
const text = await recordSchemasText();
if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (readFileSync(target, 'utf8') !== text) {
	process.stdout.write(`${target} does not match the types of the records. Run: npm run generate:state\n`);
	process.exitCode = 1;
}
