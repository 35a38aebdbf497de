import type { INodeProperties } from 'n8n-workflow';

/** Fields that many operations have. The index of the pages describes them once. */
export interface SharedGroup {
	readonly heading: string;
	readonly names: readonly string[];
}

/** The groups in the editor's order. */
export const sharedGroups: readonly SharedGroup[] = [
	{ heading: 'Users', names: ['people', 'peopleUserId', 'peopleUserIds', 'peopleStatuses'] },
	{ heading: 'Return All and Limit', names: ['returnAll', 'limit'] },
	{ heading: 'Output', names: ['output', 'outputFields'] },
	{ heading: 'Empty Values', names: ['emptyValues'] },
];

/** True if the index of the pages describes the field. */
export const isShared = ({ name }: INodeProperties): boolean => sharedGroups.some(({ names }) => names.includes(name));
