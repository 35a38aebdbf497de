import type { IDataObject } from 'n8n-workflow';

import type { CustomRead, ItemContext } from '../../shared/call';
import { reportOf, settle, withSubject } from '../../shared/http/failure';
import { getPerson } from '../../shared/lists/users';
import { flag, needed } from '../../shared/parameters/fields';
import { isSet } from '../../shared/parameters/readParameters';
import { userStatusWords } from '../../shared/records/codes';
import { at, day, personName, type Shape, status } from '../../shared/records/shape';
import { assertExists, chosenUnit, memberOptions } from './getMembers';
import { headIdOf, readUnits, unitsUpFrom } from './units';

/** Parameters of Org Unit: Get Managers. */
export const managerOptions = {
	unit: memberOptions.unit,
	isWithUnitsAbove: needed(flag('managerOptions.unitsAbove', false, true)),
};

/** The head of an org unit, with the unit. */
export const unitManagerShape: Shape = {
	fields: {
		id: at('userId'),
		level: at('level'),
		name: personName(),
		email: at('email'),
		status: status('status', userStatusWords),
		statusCode: at('status'),
		orgUnit: at('orgUnit.name', 'orgUnit.departmentLabel'),
		orgUnitId: at('orgUnit.departmentId'),
	},
	more: {
		cellPhone: at('cellPhone'),
		guid: at('guid'),
		phone: at('phone'),
		startDate: day('userStartDate'),
		timeZone: at('timezone'),
	},
};

/**
 * Reads the head of an org unit (level 0), and on request the heads of the units above it. A unit without a head gives no record.
 *
 * @throws NodeOperationError if ClayHR has no such org unit; NodeApiError if a request fails
 */
export const readManagers: CustomRead = async ({ item, limit }) => {
	const unitId = chosenUnit(item);
	await assertExists(item, unitId);
	const units = unitsUpFrom(await readUnits(item), unitId);
	const wanted = isSet(item, 'managerOptions.unitsAbove') ? units : units.slice(0, 1);
	const found: IDataObject[] = [];
	for (const [level, unit] of wanted.entries()) {
		const headId = headIdOf(unit);
		if (headId === undefined || found.length >= limit) continue;
		found.push({ level, ...(await readHead(item, headId, unit)), orgUnit: unit });
	}
	return found.map((json) => ({ json }));
};

/**
 * Reads the basic record of the head of an org unit, once per execution. If ClayHR refuses it, the unit's own words remain.
 *
 * @throws NodeApiError that names the head, if the request fails otherwise
 */
export async function readHead(item: ItemContext, headId: number, unit: IDataObject): Promise<IDataObject> {
	const read = async () => [await getPerson(item, headId)];
	const outcome = await settle(item.cachedRequest(`user ${headId}`, read));
	if ('value' in outcome) return { userId: headId, ...outcome.value[0] };
	const { status: code = 500 } = reportOf(outcome.error) ?? {};
	if (code >= 500 || code === 429) {
		const who = `While reading the user ${headId}, the head of the org unit ${String(unit.departmentId)}`;
		throw withSubject(item.node, outcome.error, who, item);
	}
	return { userId: headId, name: unit.deptHeadName ?? null };
}
