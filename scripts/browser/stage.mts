import type { BrowserContext } from 'playwright-core';
import { startSandbox } from '../../sandbox/server.mts';
import { n8nTools } from '../start/install/tools.mts';
import type { StartPlace } from '../start/place.mts';
import { freePort } from '../start/ports.mts';
import { SandboxView } from '../start/sandboxView.mts';
import { launchN8n } from '../start/server/launch.mts';
import { N8nClient } from '../start/server/n8nClient.mts';
import { newOwner } from '../start/server/owner.mts';
import { chromiumProgram, startChromium } from './chromium.mts';
import { Editor } from './editor.mts';

/** How the editor looks. */
interface Looks {
	readonly scheme: 'light' | 'dark';
	readonly width: number;
	readonly height: number;
}

/** A new n8n with this package, a sandbox, and a browser. */
export interface Stage {
	readonly sandboxUrl: string;
	readonly sandbox: SandboxView;
	/** Logged in as the owner. */
	readonly client: N8nClient;
	/** Runs work in a browser of its own, logged in by n8n's form. `open` opens a further page. */
	readonly inBrowser: <Result>(looks: Looks, work: (open: () => Promise<Editor>) => Promise<Result>) => Promise<Result>;
}

// A busy machine takes long for n8n's first page.
const longestWaitMilliseconds = 30_000;

/**
 * Starts the sandbox, n8n and Chromium, runs work, and ends Chromium.
 * @throws Problem if a program is missing or does not start
 */
export async function withStage<Result>(place: StartPlace, work: (stage: Stage) => Promise<Result>): Promise<Result> {
	const program = await chromiumProgram(place.environment);
	const tools = await n8nTools(place);
	const { url: sandboxUrl } = await startSandbox({ port: 0, quiet: true });
	const sandbox = new SandboxView(sandboxUrl);
	await sandbox.addSpecialCases();
	const server = await launchN8n({ ...tools, port: await freePort() }, place);
	const client = new N8nClient(server.url);
	const owner = newOwner();
	await client.setUpOwner(owner);
	const browser = await startChromium(program);
	const inBrowser: Stage['inBrowser'] = async ({ scheme, width, height }, use) => {
		const viewport = { width, height };
		const context = await browser.newContext({ viewport, colorScheme: scheme, locale: 'en-US', timezoneId: 'UTC' });
		context.setDefaultTimeout(longestWaitMilliseconds);
		await keepOnThisMachine(context);
		const open = async () => new Editor(await context.newPage(), server.url);
		try {
			const editor = await open();
			await editor.logIn(owner);
			await editor.page.close();
			return await use(open);
		} finally {
			await context.close();
		}
	};
	try {
		return await Promise.race([work({ sandboxUrl, sandbox, client, inBrowser }), server.ended]);
	} finally {
		await browser.close();
	}
}

/** The editor asks npm's registry and n8n's website for news. A test must not depend on them. */
async function keepOnThisMachine(context: BrowserContext): Promise<void> {
	await context.route(
		({ protocol, hostname }) => protocol.startsWith('http') && hostname !== '127.0.0.1',
		(route) => route.abort(),
	);
}
