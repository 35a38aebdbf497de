import type { INodeProperties } from 'n8n-workflow';

/** The hint of a parameter that belongs to the scope of an event: a change of it makes the trigger start over. */
export const resetsTrigger = {
	hint: 'Changing this resets the trigger: existing records count as already seen',
} satisfies Partial<INodeProperties>;
