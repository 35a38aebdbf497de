const clock = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/;
const decimalHours = /^\d*\.?\d+$/;
const secondsOfDay = 86_400;

/**
 * Reads a time worked on one day.
 *
 * @param value H:mm, H:mm:ss, or hours as a decimal number, such as 7.5
 * @returns the time as HH:mm:ss, rounded to a second; undefined for anything else, and for more than 24 hours
 */
export function toDuration(value: unknown): string | undefined {
	const seconds = secondsIn(typeof value === 'number' ? String(value) : value);
	if (seconds === undefined || seconds > secondsOfDay) return undefined;
	return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(twoDigits).join(':');
}

function secondsIn(value: unknown): number | undefined {
	if (typeof value !== 'string') return undefined;
	const text = value.trim();
	if (decimalHours.test(text)) return Math.round(Number(text) * 3600);
	const [, hours, minutes, seconds = '0'] = clock.exec(text) ?? [];
	return hours === undefined ? undefined : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

const twoDigits = (number: number) => String(number).padStart(2, '0');
