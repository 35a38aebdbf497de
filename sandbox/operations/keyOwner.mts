import type { Role } from '../company/keys.mts';
import { companyId } from '../company/organization.mts';
import { Facts } from '../contract/facts.mts';
import { describedFields } from '../contract/shape.mts';
import { ok, type Call, type Handlers } from './call.mts';

export const keyOwnerHandlers: Handlers = {
	'GET /api/token': ({ caller }) => ok({ accessToken: `sandbox-token-of-${caller.userId}` }),
	'GET /api/user/permissions': (call) => {
		const { role } = call.caller;
		const menu = { ...menuOf(call), appMenuId: 1, cid: companyId, name: role, defaultAppMenu: role === 'employee' };
		const data = { userGroupFunctionsList: functions[role], appMenuModel: new Facts(menu) };
		return ok({ data, message: 'successful' });
	},
};

const functions: Readonly<Record<Role, readonly string[]>> = {
	hr: ['MANAGE_USERS', 'MANAGE_ORG_UNITS', 'MANAGE_LEAVES', 'MANAGE_PTO', 'MANAGE_PROJECTS'],
	manager: ['VIEW_USERS', 'MANAGE_TEAM_LEAVES'],
	employee: [],
};

// The description lists the menu's entries: flags whose names start with menu.
function menuOf({ schema, caller }: Call): Record<string, boolean> {
	const data = describedFields(describedFields(schema)?.data);
	const entries = Object.keys(describedFields(data?.appMenuModel) ?? {});
	const flags = entries.filter((name) => name.startsWith('menu'));
	return Object.fromEntries(flags.map((name) => [name, sees(caller.role, name)]));
}

function sees(role: Role, entry: string): boolean {
	if (role === 'hr') return true;
	const isTeams = /Manage|Team|IReview/.test(entry);
	const isOwn = /My|Directory|OrgChart/.test(entry) && !/MyTeam/.test(entry);
	return isOwn || (role === 'manager' && isTeams);
}
