import { readCommandLine } from '../support/commandLine.mts';
import { programVariable } from './chromium.mts';

const needs = `It needs Chromium or Google Chrome, in the PATH:
  apt-get install -y chromium
${programVariable} names the path of another Chromium.
`;

/** The text of `npm run test:browser -- --help`. */
export const testUsage = `npm run test:browser

Starts a ClayHR sandbox and a real n8n with this package, and uses n8n's editor in Chromium as a person does: creates the
credential, finds the nodes, fills in fields, and executes steps. What the page shows is compared with the sandbox.
Ends with 0 if everything is as it should be. The folder with pictures of failed steps is printed.

  --help   this text

${needs}`;

/** The text of `npm run screenshots -- --help`. */
export const screenshotsUsage = `npm run screenshots

Starts a ClayHR sandbox and a real n8n with this package, and writes pictures of n8n's editor to docs/images, each of them
light and dark.

  --help   this text

${needs}`;

/**
 * Reads the command line's options.
 * @param command the npm command, such as `npm run screenshots`, for the error message
 * @throws Problem with exit code 2 for an unknown option
 */
export function readBrowserOptions(command: string, args: readonly string[]): { readonly help: boolean } {
	const { help = false } = readCommandLine(args, { help: { type: 'boolean' } } as const, `${command} -- --help`);
	return { help };
}
