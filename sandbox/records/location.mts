import { companyId, findLocation, firstUserId, locations } from '../company/organization.mts';
import { Facts } from '../contract/facts.mts';

/**
 * Gives what is known about a place of work.
 * @param locationId its id
 * @returns the record, or null when there is no such place
 */
export function locationFacts(locationId: number | null): Facts | null {
	const location = findLocation(locationId);
	if (location === undefined) return null;
	return new Facts({
		locationId: location.locationId,
		locationName: location.name,
		locationDescription: `${location.name} office`,
		locationCode: location.code,
		locationLabel: location.name,
		cid: companyId,
		status: 'A',
		createuserid: firstUserId,
	});
}

/**
 * Gives what is known about a country.
 * @param countryId its id
 * @returns the record, or null when no place of work lies there
 */
export function countryFacts(countryId: number | null): Facts | null {
	const location = locations.find((one) => one.countryId === countryId);
	if (location === undefined) return null;
	return new Facts({ countryId, countryName: location.countryName, iso2: location.countryCode });
}
