import { readFileSync, writeFileSync } from 'node:fs';
import { contractFiles } from './contract/contractFiles.mts';

// With --check, it writes nothing and fails if a file does not match the description.
const isCheck = process.argv.includes('--check');
for (const [file, text] of Object.entries(await contractFiles())) {
	if (!isCheck) writeFileSync(file, text);
	else if (readFileSync(file, 'utf8') !== text) {
		process.stdout.write(`${file} does not match sandbox/openapi.yaml. Run: npm run generate:contract\n`);
		process.exitCode = 1;
	}
}
