// What may import what. ARCHITECTURE.md describes the rooms. Type imports count as well.
const shared = '^nodes/ClayHr/shared/';
const plain = `${shared}(aboutTheCall|currencyCode|isObject|nodeErrors|ownValue)\\.ts$`;
const credential = `${shared}credential\\.ts$`;
const companyUrl = `${shared}companyUrl\\.ts$`;
const call = `${shared}call\\.ts$`;
const room = (name) => `${shared}${name}/`;
const ourCode = '^(nodes|credentials|sandbox|scripts|test)/';

/** Files matching `from` import, of this project's own files, only those matching one of `allowed`. */
const only = (name, from, allowed, comment) => ({
	name,
	comment,
	severity: 'error',
	from: { path: from },
	to: { path: ourCode, pathNot: allowed },
});

export default {
	forbidden: [
		{
			name: 'no-cycles',
			comment: 'Files that import each other can only be understood and tested together.',
			severity: 'error',
			from: {},
			to: { circular: true },
		},
		{
			name: 'call-is-types',
			comment: 'call.ts holds types only: it names types of all rooms, and all rooms that run calls name its types.',
			severity: 'error',
			from: { path: call },
			to: { dependencyTypesNot: ['type-only'] },
		},
		{
			name: 'call-is-imported-as-types',
			comment: 'Import call.ts with "import type".',
			severity: 'error',
			from: {},
			to: { path: call, dependencyTypesNot: ['type-only'] },
		},
		only(
			'parameters',
			room('parameters'),
			[room('parameters'), plain, companyUrl],
			'parameters/ reads values and sends nothing.',
		),
		only('http', room('http'), [room('http'), plain, credential], 'http/ knows no item, no parameter and no record.'),
		only('records', room('records'), [room('records'), plain], 'records/ is pure.'),
		only(
			'contract',
			room('contract'),
			[room('contract'), room('parameters'), call],
			'contract/ holds what the documentation says about the endpoints.',
		),
		only(
			'lists',
			room('lists'),
			[
				...['lists', 'http', 'records', 'contract'].map(room),
				plain,
				credential,
				companyUrl,
				`${shared}parameters/recordList\\.ts$`,
			],
			'lists/ joins http/ and records/. The editor and the trigger use it without an item.',
		),
		only(
			'execute',
			room('execute'),
			[
				...['execute', 'parameters', 'http', 'records', 'lists'].map(room),
				call,
				plain,
				companyUrl,
				`${shared}outputChoice\\.ts$`,
			],
			'execute/ joins the rooms. It knows no editor field and no routing.',
		),
		only(
			'description',
			room('description'),
			[room('description'), room('parameters'), room('records'), call, `${shared}(operation|outputChoice)\\.ts$`],
			'description/ makes editor fields. It runs nothing.',
		),
		only(
			'operation',
			`${shared}operation\\.ts$`,
			[`${shared}(operation|call)\\.ts$`, room('contract'), room('execute'), room('lists')],
			'An operation is a documented call and the two ways to execute it.',
		),
		only('shared', shared, [shared], 'shared/ does not depend on resources, methods, the trigger or the credential.'),
		only(
			'resources',
			'^nodes/ClayHr/resources/',
			['^nodes/ClayHr/resources/', shared],
			'Resources are data for shared/. The editor methods may read resources, not the other way round.',
		),
		only(
			'methods',
			'^nodes/ClayHr/methods/',
			['^nodes/ClayHr/(methods|resources)/', shared],
			'The editor methods belong to the ClayHR node.',
		),
		only(
			'trigger',
			'^nodes/ClayHrTrigger/',
			[
				'^nodes/ClayHrTrigger/',
				...['description', 'parameters', 'http', 'records', 'lists'].map(room),
				plain,
				credential,
				companyUrl,
				// Facts about ClayHR that the node and the trigger share, and nothing that runs a call.
				'^nodes/ClayHr/resources/\\w+/(codes|lists|shape)\\.ts$',
				// The lists of the two nodes' equal editor fields.
				'^nodes/ClayHr/methods/listSearch/(searchForms|searchUsers|searchPtoPolicies)\\.ts$',
				// n8n asks any node of the credential for its test.
				'^nodes/ClayHr/methods/credentialTest/clayHrApiTest\\.ts$',
			],
			'The trigger has its own way of reading lists. It does not run operations.',
		),
		only(
			'credential',
			'^credentials/',
			['^credentials/', companyUrl, credential],
			'n8n loads the credential without the nodes.',
		),
		only(
			'sandbox',
			'^sandbox/',
			['^sandbox/', '^scripts/support/'],
			'The sandbox is written from the documentation, so that it can prove the nodes wrong.',
		),
		{
			name: 'published',
			comment: 'The published package has the nodes and the credential only.',
			severity: 'error',
			from: { path: '^(nodes|credentials)/' },
			to: { path: '^(sandbox|scripts|test)/' },
		},
		{
			name: 'unit-tests',
			comment: "The Jest project 'unit' needs neither n8n's engine nor the sandbox's process nor a program.",
			severity: 'error',
			from: { path: '^test/(nodes|docs|scripts)/.*\\.test\\.m?ts$' },
			to: {
				path: '(^|/)node_modules/n8n-core/|^test/support/sandbox\\.mts$|^test/scripts/support/program\\.mts$',
				reachable: true,
			},
		},
	],
	options: {
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.tools.json' },
		doNotFollow: { path: '^node_modules/' },
		enhancedResolveOptions: { extensions: ['.ts', '.mts', '.js', '.mjs', '.json'] },
	},
};
