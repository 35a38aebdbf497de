import { coverageText } from './coverageText.mts';
import { operationPages } from './operations/operationPages.mts';

/** The generated files of `docs` with their texts, by file. */
export const docsFiles = (): Readonly<Record<string, string>> => ({
	'docs/coverage.md': coverageText(),
	...operationPages(),
});
