import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { errors } from 'playwright-core';
import type { StartPlace } from '../start/place.mts';
import { sentenceAbout } from '../support/problem.mts';
import { scenarios } from './scenarios.mts';
import { withStage } from './stage.mts';

const looks = { scheme: 'light', width: 1440, height: 900 } as const;

/**
 * Plays all scenarios in n8n's editor.
 * @returns whether the page showed what it should in all of them
 * @throws Problem if a program is missing or does not start
 */
export async function browserTest(place: StartPlace): Promise<boolean> {
	const { say } = place;
	const pictures = join(place.cache, 'logs', 'browser');
	await rm(pictures, { recursive: true, force: true });
	await mkdir(pictures, { recursive: true });
	return withStage(place, ({ sandbox, sandboxUrl, inBrowser }) =>
		inBrowser(looks, async (open) => {
			for (const [index, { title, run }] of scenarios.entries()) {
				const editor = await open();
				try {
					say(`right  ${title}\n         ${await run({ editor, sandbox, sandboxUrl })}`);
				} catch (error) {
					const path = join(pictures, `${index + 1}.png`);
					await editor.page.screenshot({ path });
					say(`WRONG  ${title}\n         ${reasonOf(error)}\n         Picture: ${path}`);
					// The other scenarios need the credential of the first one.
					return false;
				}
				await editor.page.close();
			}
			say(`All ${scenarios.length} scenarios went as they should.`);
			return true;
		}),
	);
}

/** The browser's messages for missing elements have colors and several lines. */
function reasonOf(error: unknown): string {
	if (!(error instanceof errors.TimeoutError)) return sentenceAbout(error);
	const missing = /waiting for (.+)/.exec(stripVTControlCharacters(error.message))?.[1] ?? error.message;
	return `The page did not show this in time: ${missing}`;
}
