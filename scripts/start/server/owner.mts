import { randomBytes } from 'node:crypto';
import { z } from 'zod';

/** What is known about the user of the editor. */
export const ownerShape = z.object({
	email: z.string(),
	firstName: z.string(),
	lastName: z.string(),
	password: z.string(),
});

/** The user of the editor. */
export type Owner = Readonly<z.output<typeof ownerShape>>;

/** The account of a new n8n. */
export function newOwner(): Owner {
	// n8n requires a capital letter and a digit.
	const password = `Clay-${randomBytes(5).toString('hex')}-1`;
	return { email: 'owner@example.com', firstName: 'Example', lastName: 'Owner', password };
}
