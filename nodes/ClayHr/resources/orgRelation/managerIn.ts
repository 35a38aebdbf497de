import type { IDataObject } from 'n8n-workflow';

/**
 * Finds a user's current manager: among the lines valid today, the first reporting line, or else the first line of
 * another type.
 *
 * @param lines the user's lines in ClayHR's order
 * @param userId the user
 * @param today yyyy-MM-dd
 * @returns the manager's user ID; undefined if no line is valid today
 */
export function managerIn(lines: IDataObject[], userId: unknown, today: string): number | undefined {
	const inForce = lines.filter((line) => Number(line.userId) === Number(userId) && isInForce(line, today));
	const line = inForce.find(({ relationType }) => relationType === 'RPT') ?? inForce[0];
	const managerId = Number(line?.managerUserId ?? Number.NaN);
	return Number.isSafeInteger(managerId) && managerId > 0 ? managerId : undefined;
}

function isInForce({ status, startDate, endDate }: IDataObject, today: string): boolean {
	const isActive = status === undefined || status === null || status === '' || status === 'A';
	return isActive && (dayIn(startDate) ?? today) <= today && (dayIn(endDate) ?? today) >= today;
}

const dayIn = (value: unknown) => (typeof value === 'string' && value !== '' ? value.slice(0, 10) : undefined);
