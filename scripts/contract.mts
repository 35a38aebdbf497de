import { writeFileSync } from 'node:fs';
import { contractFiles } from './contract/contractFiles.mts';

for (const [file, text] of Object.entries(await contractFiles())) {
	writeFileSync(file, text);
	process.stdout.write(`${file} is up to date.\n`);
}
