import { companyBaseUrl } from '../companyUrl';
import { isObject } from '../isObject';
import { locatorValue } from './convert';
import { trimmed } from './text';

/** Pattern of the address of a person's page in ClayHR, with the person's ID. The editor's validation uses it, too. */
export const personPagePattern = String.raw`https?://[^\s/]+/rm/user/view/(\d+)/?(?:[?#]\S*)?`;

const personPage = new RegExp(`^${personPagePattern}$`);

/** True for the address of a person's page in any company's ClayHR. */
export const isPersonPage = (text: string): boolean => personPage.test(text);

/**
 * Returns the value inside a resource locator, with the ID instead of the address of a person's page. The address must be of the
 * company's own host: another company's people have other IDs.
 *
 * @param baseURL the company's address with `/rm`
 * @returns the address itself if it is of another host; other values unchanged
 */
export function chosenValue(given: unknown, baseURL: string): unknown {
	const value = locatorValue(given);
	// n8n's own extraction leaves out the fields of collections, and can't compare hosts.
	if (!isObject(given) || given.mode !== 'url' || typeof value !== 'string') return value;
	const [address, id] = personPage.exec(trimmed(value)) ?? [];
	return address !== undefined && companyBaseUrl(address) === baseURL ? id : value;
}

/**
 * Says which page is expected instead of a page of another host.
 *
 * @param value a refused value
 * @returns undefined if the value is not the address of a person's page of another host
 */
export function expectedPage(value: unknown, baseURL: string): string | undefined {
	const isElsewhere =
		typeof value === 'string' && isPersonPage(trimmed(value)) && companyBaseUrl(trimmed(value)) !== baseURL;
	return isElsewhere ? `the address of a page at ${baseURL.replace(/\/rm$/, '')}` : undefined;
}
