import { keys } from './company/keys.mts';
import { CommandLineError, readCommandLine, usage, type CommandLine } from './options.mts';
import type { RunningSandbox } from './server.mts';

const wrongUse = 2;

function complain(sentence: string, exitCode: number): void {
	process.stderr.write(`${sentence}\n`);
	process.exitCode = exitCode;
}

async function run(commandLine: CommandLine): Promise<void> {
	// Loaded late, so that a mistake on the command line is told at once.
	const { startSandbox } = await import('./server.mts');
	const sandbox = await startSandbox(commandLine).catch((error: unknown) => {
		if (!isPortTaken(error)) throw error;
		throw new Error(`Port ${commandLine.port} is taken by another program; choose another with --port.`);
	});
	process.stdout.write(greeting(sandbox));
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void sandbox.close());
}

function isPortTaken(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

function greeting({ url }: RunningSandbox): string {
	const lines = keys.map(({ apiKey, userId, title }) => `  ${apiKey.padEnd(22)} ${userId}  ${title}`);
	return [
		`The ClayHR sandbox is ready: ${url}`,
		'That address is also the company URL for the n8n credential. API keys and the user IDs that belong to them:',
		...lines,
		`Watch it in a browser at ${url}/ and stop it with Ctrl-C.`,
		'',
	].join('\n');
}

try {
	const commandLine = readCommandLine(process.argv.slice(2));
	if (commandLine.help) process.stdout.write(usage);
	else await run(commandLine);
} catch (error) {
	const sentence = error instanceof Error ? error.message : String(error);
	complain(sentence, error instanceof CommandLineError ? wrongUse : 1);
}
