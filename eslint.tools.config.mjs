// The Node programs beside the package (sandbox, scripts, test engine). The published code has its own,
// stricter configuration in eslint.config.mjs, which may not be extended.
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
	{ files: ['**/*.mts'], extends: [js.configs.recommended, ...tseslint.configs.strictTypeChecked] },
	{
		files: ['**/*.mts'],
		languageOptions: { parserOptions: { project: './tsconfig.tools.json', tsconfigRootDir: import.meta.dirname } },
		rules: {
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
		},
	},
	{ ignores: ['**/*.ts', '**/*.js', '**/*.mjs'] },
);
