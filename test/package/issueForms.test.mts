import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { versions } from '../../scripts/start/versions.mts';

const folder = join('.github', 'ISSUE_TEMPLATE');
const read = (file: string): unknown =>
	parse(readFileSync(join(folder, file), 'utf8'), { strict: true, uniqueKeys: true });

const text = z.string().min(1);
const validations = z.object({ required: z.boolean() }).strict().optional();
const described = { label: text, description: text.optional() };
const input = { ...described, placeholder: text.optional(), value: text.optional() };
const id = z.string().regex(/^[\w-]+$/);

// GitHub ignores a form with another field, or with a field of another type.
const element = z.discriminatedUnion('type', [
	z.object({ type: z.literal('markdown'), attributes: z.object({ value: text }).strict() }).strict(),
	z.object({ type: z.literal('input'), id, attributes: z.object(input).strict(), validations }).strict(),
	z
		.object({
			type: z.literal('textarea'),
			id,
			attributes: z.object({ ...input, render: text.optional() }).strict(),
			validations,
		})
		.strict(),
	z
		.object({
			type: z.literal('dropdown'),
			id,
			attributes: z.object({ ...described, options: z.array(text).min(2) }).strict(),
			validations,
		})
		.strict(),
]);

const form = z
	.object({ name: text, description: text, labels: z.array(text).optional(), body: z.array(element).min(1) })
	.strict();

const config = z
	.object({
		blank_issues_enabled: z.boolean(),
		contact_links: z.array(z.object({ name: text, url: z.string().url(), about: text }).strict()),
	})
	.strict();

const forms = readdirSync(folder).filter((file) => file !== 'config.yml');

describe.each(forms)('the issue form %s', (file) => {
	it('is one that GitHub shows', () => {
		const { body } = form.parse(read(file));
		const ids = body.flatMap((one) => ('id' in one ? [one.id] : []));
		expect(ids).toEqual([...new Set(ids)]);
		const labels = body.flatMap((one) => (one.type === 'markdown' ? [] : [one.attributes.label]));
		expect(labels).toEqual([...new Set(labels)]);
		expect(body.some((one) => 'validations' in one && one.validations?.required === true)).toBe(true);
	});

	it('names commands and files that exist', () => {
		const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
		const written = readFileSync(join(folder, file), 'utf8');
		const commands = Array.from(written.matchAll(/npm run ([\w:]+)/g), ([, command = '']) => command);
		expect(commands.filter((command) => !(command in scripts))).toEqual([]);
		const files = Array.from(written.matchAll(/\b[A-Z]+\.md\b/g), ([name]) => name);
		expect(files.filter((name) => !existsSync(name))).toEqual([]);
	});
});

it('a bug report asks for the versions and for the report of the doctor', () => {
	const { body } = form.parse(read('bug.yml'));
	const required = body.flatMap((one) => ('id' in one && one.validations?.required === true ? [one.id] : []));
	expect(required).toEqual(expect.arrayContaining(['package', 'n8n', 'node', 'doctor']));
	const doctor = body.find((one) => 'id' in one && one.id === 'doctor');
	expect(JSON.stringify(doctor)).toContain('npm run doctor -- --url');
	const n8n = body.find((one) => 'id' in one && one.id === 'n8n');
	expect(JSON.stringify(n8n)).toContain(`"placeholder":"${versions.n8n[2].version}"`);
});

it('the choice of forms leads to forms, and to pages of this project', () => {
	const { contact_links: links } = config.parse(read('config.yml'));
	const pages = links.flatMap(({ url }) => url.split('/blob/HEAD/').slice(1));
	expect(pages.filter((page) => !existsSync(page))).toEqual([]);
	expect(pages).toContain('docs/operations/README.md');
	expect(forms).toHaveLength(2);
});
