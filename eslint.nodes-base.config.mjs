// eslint-plugin-n8n-nodes-base 2.x over the published code; n8n-node lint brings an older release of the same rules.
// Switched off are the rules that n8n's own command and its package scanner switch off.
import parser from '@typescript-eslint/parser';
import plugin from 'eslint-plugin-n8n-nodes-base';

const rules = (set) => plugin.configs[set].rules;
const nodesBase = { 'n8n-nodes-base': plugin };

export default [
	{
		files: ['package.json'],
		plugins: nodesBase,
		languageOptions: { parser, parserOptions: { extraFileExtensions: ['.json'] } },
		rules: rules('community'),
	},
	{
		files: ['credentials/**/*.ts'],
		plugins: nodesBase,
		languageOptions: { parser },
		rules: {
			...rules('credentials'),
			'n8n-nodes-base/cred-class-field-documentation-url-miscased': 'off',
			'n8n-nodes-base/cred-class-field-type-options-password-missing': 'off',
		},
	},
	{
		files: ['nodes/**/*.ts'],
		plugins: nodesBase,
		languageOptions: { parser },
		rules: {
			...rules('nodes'),
			'n8n-nodes-base/node-class-description-inputs-wrong-regular-node': 'off',
			'n8n-nodes-base/node-class-description-outputs-wrong': 'off',
			'n8n-nodes-base/node-param-type-options-max-value-present': 'off',
		},
	},
];
