import { fileURLToPath } from 'node:url';
import { ClayHr } from '../nodes/ClayHr/ClayHr.node.ts';
import { ClayHrTrigger } from '../nodes/ClayHrTrigger/ClayHrTrigger.node.ts';
import { scanDescription } from './scan/generatedDescription.mts';
import { scanPackage } from './scan/scanner.mts';

// n8n's rules for verified packages on everything that is published. Build the package first.
const project = fileURLToPath(new URL('..', import.meta.url));
const verdicts = {
	...(await scanPackage(project)),
	'description of ClayHR': await scanDescription('ClayHr', new ClayHr().description),
	'description of ClayHR Trigger': await scanDescription('ClayHrTrigger', new ClayHrTrigger().description),
};
for (const [name, { passed, details }] of Object.entries(verdicts)) {
	process.stdout.write(`${name}: ${passed ? 'no findings' : details}\n`);
	if (!passed) process.exitCode = 1;
}
