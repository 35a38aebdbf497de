import type { IDataObject } from 'n8n-workflow';

// ClayHR documents only `message` of this response. The name of the number is unknown.
const likelyNames = ['data', 'remainingHours', 'hoursCredit', 'hours', 'credit', 'balance'];

/**
 * Reads the response of Leave Request: Get Remaining Hours.
 *
 * @returns the response plus `remainingHours` in hours. It is null if no number is found, so that workflows don't
 * mistake it for zero.
 */
export function readRemainingHours(body: IDataObject): IDataObject {
	const inner = body.data;
	const places = typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? [body, Object(inner)] : [body];
	const found = places.flatMap((place: IDataObject) => likelyNames.map((name) => toHours(place[name])));
	return { remainingHours: found.find((hours) => hours !== undefined) ?? null, ...body };
}

function toHours(value: unknown): number | undefined {
	if (typeof value === 'number') return value;
	return typeof value === 'string' && /^\s*-?\d+(\.\d+)?\s*$/.test(value) ? Number(value) : undefined;
}
