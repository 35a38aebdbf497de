import { mkdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { administrator } from '../start/sandboxView.mts';
import { createCredential } from '../start/server/credential.mts';
import type { StartPlace } from '../start/place.mts';
import { pictures, storeApproval } from './pictures.mts';
import { withStage } from './stage.mts';

const size = { width: 1440, height: 800 };

/**
 * Writes all pictures to docs/images, each of them light and dark.
 * @throws Problem if a program is missing or does not start
 */
export async function takeScreenshots(place: StartPlace): Promise<void> {
	const { project, say } = place;
	const folder = join(project, 'docs', 'images');
	await mkdir(folder, { recursive: true });
	await withStage(place, async ({ client, sandboxUrl, inBrowser }) => {
		const credential = await createCredential(client, 'ClayHR account', { companyUrl: sandboxUrl, ...administrator });
		const approval = await storeApproval(client, credential, project);
		for (const scheme of ['light', 'dark'] as const) {
			await inBrowser({ scheme, ...size }, async (open) => {
				for (const { name, prepare } of pictures) {
					const editor = await open();
					const clip = await prepare(editor, approval);
					const path = join(folder, `${name}-${scheme}.png`);
					await editor.page.screenshot({ path, animations: 'disabled', clip });
					await editor.page.close();
					say(`${relative(project, path)}: ${Math.round((await stat(path)).size / 1024)} KB`);
				}
			});
		}
	});
}
