import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { joined } from './choices';
import { recordsOfUser } from './recordsOfUser';

/** Addresses of the chosen user. */
export async function searchAddresses(this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
	const describe = ({ addressType, addressLine1, city, addressId }: IDataObject) => ({
		name: joined(addressType, addressLine1, city),
		id: addressId,
	});
	return await recordsOfUser(this, 'addressModelList', describe, filter);
}

/** Degrees and courses of the chosen user. */
export async function searchEducation(this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
	const describe = ({ degree, course, institution, educationId }: IDataObject) => ({
		name: joined(degree, course, institution),
		id: educationId,
	});
	return await recordsOfUser(this, 'educationModelList', describe, filter);
}

/** Former jobs of the chosen user. ClayHR calls their ID empId. */
export async function searchEmployment(this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
	const describe = ({ position, employerName, startDate, endDate, empId }: IDataObject) => ({
		name: joined(position, employerName, [startDate, endDate].filter(Boolean).map(String).join(' to ')),
		id: empId,
	});
	return await recordsOfUser(this, 'employmentModelList', describe, filter);
}

/** Dependents of the chosen user. ClayHR lists them among the user's contacts. */
export async function searchDependents(this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
	const describe = ({ name, lastName, relationToUser, contactType, contactId }: IDataObject) => ({
		name: joined([name, lastName].filter(Boolean).map(String).join(' '), relationToUser),
		// The contact's type is undocumented, so a contact without a type may be a dependent.
		id: contactType === 'DEP' || !contactType ? contactId : undefined,
	});
	return await recordsOfUser(this, 'contactList', describe, filter);
}
