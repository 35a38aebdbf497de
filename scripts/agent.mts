import { agentTest } from './agent/agentTest.mts';
import { readAgentOptions, usage } from './agent/options.mts';
import { placeHere } from './start/place.mts';
import { runCommand } from './support/runCommand.mts';
import { withProcesses } from './support/withProcesses.mts';

const say = (line: string) => process.stdout.write(`${line}\n`);

await runCommand({
	usage,
	readOptions: readAgentOptions,
	work: () =>
		withProcesses({
			work: async (processes) => ((await agentTest(placeHere(processes, say))) ? 0 : 1),
			interrupted: ({ message, exitCode }) => {
				say(`\n${message}: the agent test was stopped.`);
				return exitCode;
			},
			graceMilliseconds: 3000,
		}),
});
