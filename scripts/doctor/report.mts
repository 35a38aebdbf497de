import { verdicts, type Finding, type Outcome } from './outcome.mts';

/** Where and with what the report was made. */
export interface Circumstances {
	/** The versions of this package and of Node. */
	readonly version: string;
	readonly nodeVersion: string;
	/** With /rm; the report shows only the kind of its domain. */
	readonly baseUrl: string;
}

const domains = ['clayhr.net', 'clayhr.com', 'bizmerlin.net'];

/**
 * Writes the report as Markdown, without any data of the company: no host, no ID, no name, no value.
 */
export function reportText(outcomes: readonly Outcome[], where: Circumstances): string {
	const differing = outcomes.filter(({ findings }) => findings.length > 0);
	return [
		'# ClayHR doctor report',
		'',
		'Results of all read calls of a ClayHR company. The report contains paths, field names and types, and no data.',
		'',
		'| | |',
		'|---|---|',
		`| n8n-nodes-clayhr | ${where.version} |`,
		`| Node.js | ${where.nodeVersion} |`,
		`| Domain | ${domainKind(where.baseUrl)} |`,
		`| Calls | ${summary(outcomes)} |`,
		'',
		'## Calls',
		'',
		'| Call | Verdict | |',
		'|---|---|---|',
		...outcomes.map(({ call, verdict, note }) => `| \`${call}\` | ${verdict} | ${note.replaceAll('|', '\\|')} |`),
		'',
		...(differing.length === 0 ? [] : ['## Responses with another shape', '']),
		...differing.flatMap(shapeSection),
	].join('\n');
}

/** The number of calls per verdict: `65 works, 2 skipped`. */
export function summary(outcomes: readonly Outcome[]): string {
	const counts = verdicts.map((verdict) => ({
		verdict,
		count: outcomes.filter((outcome) => outcome.verdict === verdict).length,
	}));
	return counts
		.filter(({ count }) => count > 0)
		.map(({ verdict, count }) => `${count} ${verdict}`)
		.join(', ');
}

function shapeSection({ call, findings }: Outcome): string[] {
	const lines = new Set(findings.map((finding) => `- ${findingText(finding)}`));
	return [`### \`${call}\``, '', ...lines, ''];
}

function findingText({ kind, place, found, documented }: Finding): string {
	const where = place === '' ? 'the response itself' : `\`${place}\``;
	switch (kind) {
		case 'missing':
			return `missing: ${where}`;
		case 'unknown':
			return `not documented: ${where} (${found})`;
		case 'unnamed':
			return `not documented, so the report leaves out the names: ${found} in ${where}`;
		case 'other status':
			return `status ${found} instead of ${documented}`;
		default:
			return `${kind}: ${where} is ${found}, documented as ${documented}`;
	}
}

function domainKind(baseUrl: string): string {
	const { hostname } = new URL(baseUrl);
	if (hostname === '127.0.0.1' || hostname === 'localhost') return 'this computer';
	return domains.find((domain) => hostname.endsWith(`.${domain}`)) ?? 'another domain';
}
