import type { FastifyInstance } from 'fastify';

/** What the sandbox does where the documentation says nothing. */
export interface SettingsOrder {
	/**
	 * Longest request line in bytes; a longer one gets a 414. Undocumented for ClayHR: 8,190 is the limit of Apache, which
	 * stands in front of it, unless the vendor raised it. Null for no limit.
	 */
	requestLineLimit: number | null;
	/**
	 * Whether the query parameters of a POST may also be in an application/x-www-form-urlencoded body. Undocumented for
	 * ClayHR: Tomcat, on which it runs, reads both.
	 */
	formBodies: boolean;
	/** Whether responses have the fields that the operation's page does not document (`x-unsure-fields`). */
	undocumentedFields: boolean;
	/** Which ID of a leave request a decision takes. Undocumented. With `id`, the rows' `id` differs from their `cardId`. */
	leaveId: 'cardId' | 'id';
	/** Whether a new leave request is for the user in `userModel`, and not for the API key's user. Undocumented. */
	leaveForOthers: boolean;
	/** The status of a new leave request. Undocumented: a policy without approval may lead to approved leave. */
	newLeaveStatus: 'WA' | 'AP';
	/** The status of leave after the approval. Several approvers leave it partly approved first. */
	approvedLeaveStatus: 'AP' | 'PAP';
}

const usual: SettingsOrder = {
	requestLineLimit: 8190,
	formBodies: true,
	undocumentedFields: true,
	leaveId: 'cardId',
	leaveForOthers: true,
	newLeaveStatus: 'WA',
	approvedLeaveStatus: 'AP',
};

/** The settings of a sandbox. */
export class Settings {
	private order: SettingsOrder;

	/** @param own settings that differ from the usual ones */
	constructor(own: Partial<SettingsOrder> = {}) {
		this.order = { ...usual, ...own };
	}

	/** The active settings. */
	get active(): Readonly<SettingsOrder> {
		return this.order;
	}

	/** Changes some settings. */
	change(order: Partial<SettingsOrder>): void {
		this.order = { ...this.order, ...order };
	}

	/**
	 * Returns whether a request line is too long.
	 * @param line method, address and HTTP version
	 */
	refusesLine(line: string): boolean {
		return this.order.requestLineLimit !== null && Buffer.byteLength(line) > this.order.requestLineLimit;
	}
}

/**
 * Adds the control of the settings.
 * @param server the server
 * @param sandbox the sandbox
 */
export function addSettingsRoutes(server: FastifyInstance, sandbox: { readonly settings: Settings }): void {
	const schema = {
		body: {
			type: 'object',
			additionalProperties: false,
			properties: {
				requestLineLimit: { type: ['integer', 'null'], minimum: 1 },
				formBodies: { type: 'boolean' },
				undocumentedFields: { type: 'boolean' },
				leaveId: { type: 'string', enum: ['cardId', 'id'] },
				leaveForOthers: { type: 'boolean' },
				newLeaveStatus: { type: 'string', enum: ['WA', 'AP'] },
				approvedLeaveStatus: { type: 'string', enum: ['AP', 'PAP'] },
			},
		},
	} as const;
	server.get('/_sandbox/settings', () => sandbox.settings.active);
	server.put<{ Body: Partial<SettingsOrder> }>('/_sandbox/settings', { schema }, ({ body }) => {
		sandbox.settings.change(body);
		return sandbox.settings.active;
	});
}
