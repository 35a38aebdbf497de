import { z } from 'zod';

/** What the scanner says about some files; `details` has its findings. */
export interface Verdict {
	readonly passed: boolean;
	readonly details: string;
}

const verdict = z.object({ passed: z.boolean(), message: z.string().optional(), details: z.string().optional() });
const analyze = z.function().args(z.string(), z.array(z.string()).readonly()).returns(z.promise(verdict));
const scanner = z.object({ analyzePackage: analyze, SOURCE_FILE_PATTERNS: z.array(z.string()) });

// The scanner has no types, so its exports are checked instead. It needs the registry only for published packages.
const specifier = '@n8n/scan-community-package/scanner/scanner.mjs';

/** Scans the sources of a package and what was built from them as n8n does before it verifies a package. */
export async function scanPackage(project: string): Promise<Readonly<Record<string, Verdict>>> {
	const { analyzePackage, SOURCE_FILE_PATTERNS } = scanner.parse(await import(specifier));
	// The scanner passes a package without files, with a message.
	const scan = async (patterns: readonly string[]): Promise<Verdict> => {
		const { passed, message, details } = await analyzePackage(project, patterns);
		return { passed: passed && message === undefined, details: [message, details].join('\n') };
	};
	return {
		'source files': await scan(SOURCE_FILE_PATTERNS),
		'built files': await scan(['dist/**/*.{js,json}']),
	};
}
