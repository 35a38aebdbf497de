import type { IDataObject } from 'n8n-workflow';

/**
 * The manager a person reports to today: of the lines in force the first reporting line, or the first of another kind.
 *
 * @param lines the person's lines as ClayHR lists them
 * @param userId the person
 * @param today yyyy-MM-dd
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
