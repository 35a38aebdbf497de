import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

import { anchorOf } from '../../scripts/docs/markdown.mts';
import { ClayHrApi } from '../../credentials/ClayHrApi.credentials.ts';
import { ClayHr } from '../../nodes/ClayHr/ClayHr.node.ts';
import { ClayHrTrigger } from '../../nodes/ClayHrTrigger/ClayHrTrigger.node.ts';

interface Manifest {
	repository: { url: string };
}

const read = (file: string) => readFileSync(file, 'utf8');
const repository = (JSON.parse(read('package.json')) as Manifest).repository.url.replace(/^git\+|\.git$/g, '');

const inFolder = (folder: string) =>
	readdirSync(folder)
		.filter((file) => file.endsWith('.md'))
		.map((file) => normalize(join(folder, file)));

const pages = ['.', 'docs', 'docs/operations'].flatMap(inFolder);

/** The anchors of a page's headings. */
function anchorsOf(page: string): string[] {
	const text = read(page).replace(/^```[^]*?^```/gm, '');
	return Array.from(text.matchAll(/^#+ (.*)$/gm), ([, heading = '']) =>
		anchorOf(heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')),
	);
}

/** True if a file exists, and if it has the heading with the anchor. */
function leadsSomewhere(file: string, anchor: string | undefined): boolean {
	return existsSync(file) && (anchor === undefined || anchorsOf(file).includes(anchor));
}

it.each(pages)('every link of %s to a file leads to one, and to a heading of it', (page) => {
	const links = Array.from(read(page).matchAll(/\]\(([^)\s]+)\)/g), ([, link = '']) => link);
	const dead = links
		.filter((link) => !/^https?:|^mailto:/.test(link))
		.filter((link) => {
			const [file = '', anchor] = link.split('#');
			return !leadsSomewhere(file === '' ? page : normalize(join(dirname(page), file)), anchor);
		});
	expect(dead).toEqual([]);
});

describe('the help links of the nodes', () => {
	const descriptions = [new ClayHr().description, new ClayHrTrigger().description];
	const codex = ['nodes/ClayHr/ClayHr.node.json', 'nodes/ClayHrTrigger/ClayHrTrigger.node.json'].map(read);
	const texts = [JSON.stringify([descriptions, new ClayHrApi().documentationUrl]), ...codex];
	const links = texts.flatMap((text) => Array.from(text.matchAll(/https:\/\/github\.com\/[^"\\]+/g), ([link]) => link));

	it('lead to pages that the repository has', () => {
		expect(links.length).toBeGreaterThan(35);
		const dead = links.filter((link) => {
			const [address = '', anchor] = link.split('#');
			if (address === repository) return !leadsSomewhere('README.md', anchor === 'readme' ? undefined : anchor);
			const [start, file = ''] = address.split('/blob/HEAD/');
			return start !== repository || !leadsSomewhere(file, anchor);
		});
		expect(dead).toEqual([]);
	});

	it('lead from the choice of an event to the events', () => {
		const event = new ClayHrTrigger().description.properties.find(({ name }) => name === 'event');
		expect(event?.description).toContain(`"${repository}/blob/HEAD/docs/trigger.md"`);
	});

	it('lead from each resource to its own page', () => {
		const { properties } = new ClayHr().description;
		const resources = properties.find(({ name }) => name === 'resource')?.options ?? [];
		const descriptionOf = (resource: unknown) =>
			properties.find(
				({ name, displayOptions }) =>
					name === 'operation' && displayOptions?.show?.resource?.some((shown) => shown === resource),
			)?.description ?? '';
		for (const option of resources) {
			if (!('value' in option)) throw new Error('A choice of Resource has no value');
			const [, file = ''] = /\/blob\/HEAD\/([^"]+)"/.exec(descriptionOf(option.value)) ?? [];
			expect(existsSync(file) && read(file)).toContain(`# ${option.name}\n`);
		}
	});

	it('lead from a node to its operations, and from the trigger to its events', () => {
		const primary = codex.map((text) => {
			const { resources } = JSON.parse(text) as { resources: { primaryDocumentation: Array<{ url: string }> } };
			return resources.primaryDocumentation.map(({ url }) => url);
		});
		expect(primary).toEqual([
			[`${repository}/blob/HEAD/docs/operations/README.md`],
			[`${repository}/blob/HEAD/docs/trigger.md`],
		]);
	});
});
