import { codeChoices } from '../../shared/records/codes';

/** Where an approval chain leads. */
export const chainSources = codeChoices([
	{
		name: 'Department Heads',
		value: 'heads',
		description: "Head of the user's department, then head of the department above it and so on",
	},
	{ name: 'Managers', value: 'managers', description: "The user's manager, then that manager's manager and so on" },
]);
