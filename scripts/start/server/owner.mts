import { randomBytes } from 'node:crypto';
import { z } from 'zod';

/** What is known of whoever logs in to the editor. */
export const ownerShape = z.object({
	email: z.string(),
	firstName: z.string(),
	lastName: z.string(),
	password: z.string(),
});

/** Who logs in to the editor. */
export type Owner = Readonly<z.output<typeof ownerShape>>;

/** The account of a new n8n. */
export function newOwner(): Owner {
	// n8n asks for a capital letter and a digit.
	const password = `Clay-${randomBytes(5).toString('hex')}-1`;
	return { email: 'owner@example.com', firstName: 'Example', lastName: 'Owner', password };
}
