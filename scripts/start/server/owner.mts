import { randomBytes } from 'node:crypto';

/** Who logs in to the editor. */
export interface Owner {
	readonly email: string;
	readonly firstName: string;
	readonly lastName: string;
	readonly password: string;
}

/** The account of one run: n8n and all it knows is gone afterwards. */
export function newOwner(): Owner {
	// n8n asks for a capital letter and a digit.
	const password = `Clay-${randomBytes(5).toString('hex')}-1`;
	return { email: 'owner@example.com', firstName: 'Example', lastName: 'Owner', password };
}
