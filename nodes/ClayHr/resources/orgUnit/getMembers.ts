import type { IDataObject } from 'n8n-workflow';

import type { CustomRead, ItemContext } from '../../shared/call';
import { readShortRecords } from '../../shared/lists/shortRecords';
import { choices, flag, id, needed } from '../../shared/parameters/fields';
import { nothingChanged, throwInvalidParameter } from '../../shared/parameters/invalidParameter';
import { isSet, readSource, readSources } from '../../shared/parameters/readParameters';
import { userStatusInputs } from '../../shared/records/codes';
import { orgUnits } from './lists';
import { readUnits, unitIdOf, unitsDownFrom } from './units';

const unit = id('orgUnitId', orgUnits);

/** The org unit of Get Members and Get Managers, and the optional parameters of Get Members. */
export const memberOptions = {
	unit,
	statuses: needed(choices('memberOptions.statuses', ...userStatusInputs)),
	isWithUnitsBelow: needed(flag('memberOptions.unitsBelow', false, true)),
};

/**
 * Reads the users of an org unit.
 *
 * @throws NodeOperationError if ClayHR has no such org unit; NodeApiError if a request fails
 */
export const readMembers: CustomRead = async ({ item, limit }) => {
	const unitId = chosenUnit(item);
	const { statuses = ['A'] } = readSources(item, { statuses: memberOptions.statuses });
	const wanted = isSet(item, 'memberOptions.unitsBelow')
		? unitsDownFrom(await readUnits(item), unitId)
		: new Set([unitId]);
	const isMember = (user: IDataObject) =>
		wanted.has(unitIdOf(user)) && Array.isArray(statuses) && statuses.includes(String(user.status ?? 'A'));
	const members = (await readShortRecords(item)).filter(isMember);
	if (members.length === 0) await assertExists(item, unitId);
	return members.slice(0, limit).map((json) => ({ json }));
};

/** The ID of the chosen org unit. */
export const chosenUnit = (item: ItemContext) => Number(readSource(item, unit));

/** @throws NodeOperationError if ClayHR has no such org unit: it would seem to have no members */
export async function assertExists(item: ItemContext, unitId: number): Promise<void> {
	const units = await readUnits(item);
	if (units.some((one) => unitIdOf(one) === unitId)) return;
	throwInvalidParameter(
		item,
		unit.parameter,
		`must be the ID of an org unit in ClayHR, but none has ${unitId}`,
		nothingChanged,
	);
}
