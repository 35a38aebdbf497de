import { companyId, findLocation, firstUserId, locations } from '../company/organization.mts';
import { Facts } from '../contract/facts.mts';

/**
 * Facts about a work location.
 * @param locationId its id
 * @returns the record, or null if unknown
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
 * Facts about a country.
 * @param countryId its id
 * @returns the record, or null if the country has no work location
 */
export function countryFacts(countryId: number | null): Facts | null {
	const location = locations.find((one) => one.countryId === countryId);
	if (location === undefined) return null;
	return new Facts({ countryId, countryName: location.countryName, iso2: location.countryCode });
}
