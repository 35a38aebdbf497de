import { readdirSync, readFileSync } from 'node:fs';
import type {
	IConnections,
	IDataObject,
	INode,
	INodeParameters,
	INodeTypeDescription,
	IPinData,
	IWorkflowSettings,
} from 'n8n-workflow';
import { NodeHelpers } from 'n8n-workflow';

import type { ExpectedRequest } from './expectedRequests/expectedRequest.mts';

/** A workflow as n8n's editor saves it: without the parameters that have their default. */
export interface SavedWorkflow {
	name: string;
	nodes: INode[];
	connections: IConnections;
	settings: IWorkflowSettings;
	/** The items that the first node gives. */
	pinData: IPinData;
	/** What the trigger stored after its first poll. */
	staticData: IDataObject;
}

/** A saved workflow of the ClayHR node, and what it must do. */
export interface SavedOperation {
	workflow: SavedWorkflow;
	requests: ExpectedRequest[];
	/** The items of each ClayHR node, by its name. */
	outputs: Record<string, IDataObject[]>;
}

/** A saved workflow of the trigger, and what its next poll must do. */
export interface SavedEvent {
	workflow: SavedWorkflow;
	/** Calls that somebody sends to ClayHR after the first poll. */
	changes: Array<{ method: string; path: string; query?: Record<string, string | number>; body?: object }>;
	requests: ExpectedRequest[];
	events: IDataObject[];
}

const folder = 'test/engine/savedWorkflows';

/** Reads a JSON file of the folder of saved workflows. */
export function readSaved(file: string): unknown {
	return JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
}

/** The saved workflows of a folder, by the name of their file. The type is that of its files. */
export function savedIn<Saved extends SavedOperation | SavedEvent>(kind: 'operations' | 'events'): Map<string, Saved> {
	const files = readdirSync(`${folder}/${kind}`).sort();
	return new Map(files.map((file) => [file.replace('.json', ''), readSaved(`${kind}/${file}`) as Saved]));
}

/**
 * Runs checks of a saved workflow, and says what to do if one of them fails.
 *
 * @param file its file, in the folder of saved workflows
 * @throws the error of the check, with the advice before its message
 */
export async function mustStay(file: string, check: () => void | Promise<void>): Promise<void> {
	try {
		await check();
	} catch (error) {
		if (error instanceof Error) error.message = `${adviceFor(file)}\n\n${error.message}`;
		throw error;
	}
}

const adviceFor = (file: string) => `The workflow in ${folder}/${file} was saved with 0.1.0 and does not work as it did.
Users have workflows like this one: keep what it uses, or make a new version of the node as RELEASING.md says under "Saved workflows".
Only before the first release, the file may be changed instead.`;

/** The parameters that the editor would save of a node: those that its version has, without those that have their default. */
export function parametersAsSaved(node: INode, description: INodeTypeDescription): INodeParameters {
	const { properties } = description;
	return NodeHelpers.getNodeParameters(properties, node.parameters, false, false, node, description) ?? {};
}

/** The requests that change data, in their order, and the others by their address: ClayHR may get those in any order. */
export function sorted(requests: readonly ExpectedRequest[]): ExpectedRequest[] {
	const addressOf = ({ path, query = {} }: ExpectedRequest) => `${path}?${Object.entries(query).sort().join('&')}`;
	const reads = requests.filter(({ method }) => method === 'GET');
	const byAddress = reads.sort((one, other) => (addressOf(one) < addressOf(other) ? -1 : 1));
	return [...requests.filter(({ method }) => method !== 'GET'), ...byAddress];
}

const clayHrDay = '2026-03-02';

/** The same with the day of each moment of today. The sandbox's clock runs. */
export function onTheDay<T>(value: T): T {
	return JSON.parse(
		JSON.stringify(value).replace(new RegExp(`"${clayHrDay}T08:[\\d:.]+Z"`, 'g'), `"${clayHrDay}"`),
	) as T;
}
