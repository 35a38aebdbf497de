import type { IDataObject } from 'n8n-workflow';

import { day } from '../../shared/records/shape';
import { userIdOf } from '../../shared/lists/users';

/**
 * Finds a user's current managers: those of the lines valid today. The most direct type of line comes first.
 *
 * @param lines the user's lines in ClayHR's order
 * @param userId the user
 * @param today yyyy-MM-dd
 * @returns the managers' user IDs, each once
 */
export function managersIn(lines: IDataObject[], userId: unknown, today: string): number[] {
	const inForce = lines.filter((line) => Number(line.userId) === Number(userId) && isInForce(line, today));
	const sorted = inForce.sort((one, other) => distanceOf(one) - distanceOf(other));
	const managers = sorted.flatMap(({ managerUserId }) => userIdOf({ userId: managerUserId }) ?? []);
	return [...new Set(managers)].filter((id) => id > 0);
}

// ClayHR documents no types of lines. RPT is most likely a direct one, and these words are usual for indirect ones.
function distanceOf({ relationType }: IDataObject): number {
	if (relationType === 'RPT') return 0;
	return /dot|matrix|func/i.test(String(relationType)) ? 2 : 1;
}

// ClayHR documents no statuses of a line. These codes end records of other kinds.
const endedStatuses = ['I', 'INACTV', 'ARCHV', 'ARCHIVE'];

const startOf = day('startDate');
const endOf = day('endDate');

function isInForce(line: IDataObject, today: string): boolean {
	const isEnded = endedStatuses.includes(String(line.status).toUpperCase());
	return !isEnded && (dayIn(startOf(line)) ?? today) <= today && (dayIn(endOf(line)) ?? today) >= today;
}

const dayIn = (value: unknown) => /^\d{4}-\d\d-\d\d/.exec(String(value))?.[0];
