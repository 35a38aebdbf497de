import type { IDataObject } from 'n8n-workflow';

// ClayHR documents the answer's `message` only; the number must be there, but under which name is not said.
const likelyNames = ['data', 'remainingHours', 'hoursCredit', 'hours', 'credit', 'balance'];

/**
 * The answer to Leave Request: Get Remaining Hours, with the number under one name.
 *
 * @returns what ClayHR said and `remainingHours`: null when no number is in it, so that no workflow takes it for zero
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
