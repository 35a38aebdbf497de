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
 * @throws UnreadableDate if a date decides whether a line is in force and can't be read
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

/** Thrown if a date of a line has another form than ClayHR's dates, so that it is unknown whether the line is in force. */
export class UnreadableDate extends Error {
	/**
	 * @param which the date's name
	 * @param value the date as ClayHR sent it
	 */
	constructor(
		readonly which: 'start' | 'end',
		readonly value: string,
	) {
		super(`The ${which} date can't be read: ${value}`);
	}
}

const startOf = day('startDate');
const endOf = day('endDate');

function isInForce(line: IDataObject, today: string): boolean {
	if (endedStatuses.includes(String(line.status).toUpperCase())) return false;
	const start = String(startOf(line) ?? line.startDate ?? '');
	const end = String(endOf(line) ?? line.endDate ?? '');
	const isEndUnsure = !isReadable(end) || inSeconds.test(end);
	// One of the dates may be enough to tell that the line is not in force.
	if ((dayIn(start) ?? today) > today || (!isEndUnsure && (dayIn(end) ?? today) < today)) return false;
	if (!isReadable(start)) throw new UnreadableDate('start', start);
	if (isEndUnsure) throw new UnreadableDate('end', end);
	return true;
}

// Databases write a date without a value as the year 0 or 1.
const noDate = /^(-|n\/a|none|0*|000[01]-.*)$/i;

// Seconds since 1970 look like milliseconds of this year.
const inSeconds = /^1970-/;

const dayIn = (text: string) => (noDate.test(text) ? undefined : /^\d{4}-\d\d-\d\d/.exec(text)?.[0]);

const isReadable = (text: string) => noDate.test(text.trim()) || dayIn(text) !== undefined;
