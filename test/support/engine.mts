import { LoadOptionsContext, PollContext, WorkflowExecute } from 'n8n-core';
import {
	createRunExecutionData,
	deepCopy,
	type IBinaryKeyData,
	type IDataObject,
	type INode,
	type INodeExecutionData,
	type INodeListSearchResult,
	type INodeParameters,
	type INodePropertyOptions,
	type INodeType,
	type INodeTypes,
	type IWorkflowExecuteAdditionalData,
	NodeConnectionTypes,
	type ResourceMapperFields,
	setSafeRegexEngine,
	Workflow,
	type WorkflowActivateMode,
	type WorkflowExecuteMode,
} from 'n8n-workflow';

import { ClayHrApi } from '../../credentials/ClayHrApi.credentials.ts';
import { ClayHr } from '../../nodes/ClayHr/ClayHr.node.ts';
import { ClayHrTrigger } from '../../nodes/ClayHrTrigger/ClayHrTrigger.node.ts';
import { additionalDataFor } from './additionalData.mts';
import { OneCredential } from './credentialsHelper.mts';
import { pollOneBatch } from './pollClock.mts';
import { callTools } from './toolCalls.mts';
import { node, prepare, start } from './workflowNodes.mts';

// n8n limits a regular expression to 250 ms, which a busy machine may exceed.
setSafeRegexEngine({
	exec: (pattern, input, flags) => new RegExp(pattern, flags).exec(input),
	test: (pattern, input, flags) => new RegExp(pattern, flags).test(input),
	replace: (pattern, input, flags, replacement) => input.replace(new RegExp(pattern, flags), replacement),
	matchAll: (pattern, input, flags) => Array.from(input.matchAll(new RegExp(pattern, `${flags}g`))),
	split: (pattern, input, flags) => input.split(new RegExp(pattern, flags)),
});

/** The credential's fields. */
export type Access = { companyUrl: string; apiKey: string; userId: string; ignoreSslIssues?: boolean };

/** The result of an execution of the ClayHR node. */
export interface RunResult {
	status: string;
	items: INodeExecutionData[];
	/** The second output, with "Continue (using error output)". */
	errorItems: INodeExecutionData[];
	/** The messages beside the output. */
	hints?: string[];
	error?: Error & { description?: string | null; context?: IDataObject; httpCode?: string | null };
}

/** A poll's events, and the resulting static data. */
export interface PollResult {
	events: IDataObject[] | null;
	staticData: IDataObject;
	/** The node's warnings in n8n's log. */
	warnings: string[];
}

/** Options of a poll. */
export interface PollOptions {
	mode?: WorkflowExecuteMode;
	/** n8n's time limit of the poll; default one day, so that the machine's speed makes no difference. */
	budgetMs?: number;
	/** True if the poll's time is over after the first batch of pages. */
	oneBatch?: boolean;
	/** Triggers of the same workflow ID share the poll lock. */
	workflowId?: string;
	/** How n8n came to poll: by an activation, or on schedule with durable poll cursors (update). */
	activation?: WorkflowActivateMode;
}

/** Settings of the node in a workflow. */
interface NodeSettings extends Partial<
	Pick<INode, 'onError' | 'executeOnce' | 'retryOnFail' | 'maxTries' | 'waitBetweenTries'>
> {
	/** How often the workflow runs the node with the same items; default once. */
	runs?: number;
	/** The workflow's time zone; default n8n's, America/New_York. */
	timezone?: string;
}

/** Runs the package's nodes in n8n-core's real engine, with one credential. */
export class Engine {
	private readonly helper: OneCredential;

	private readonly nodeTypes: INodeTypes;

	private static credentials = 0;

	/**
	 * @param node the node to execute as `clayHr`; another node to compare its cost
	 * @param credentialId n8n's ID of the credential. Without it, the editor reads each list with another credential, so that no list is
	 * kept from an earlier test
	 */
	constructor(
		access: Access,
		node: INodeType = new ClayHr(),
		private readonly credentialId?: string,
	) {
		this.helper = new OneCredential(new ClayHrApi(), access);
		const known: Record<string, INodeType> = { start, clayHr: prepare(node), clayHrTrigger: new ClayHrTrigger() };
		const getByName = (name: string): INodeType => {
			const type = known[name];
			if (type === undefined) throw new Error(`No node type ${name}`);
			return type;
		};
		this.nodeTypes = { getByName, getByNameAndVersion: getByName, getKnownTypes: () => ({}) };
	}

	/**
	 * Executes a start node with the items, then the ClayHR node, through WorkflowExecute and RoutingNode.
	 *
	 * @param files the files of each item
	 * @param cancelled resolves when a user stops the execution
	 */
	async run(
		parameters: INodeParameters,
		items: IDataObject[] = [{}],
		{ runs = 1, timezone, ...settings }: NodeSettings = {},
		files: IBinaryKeyData[] = [],
		cancelled?: Promise<void>,
	): Promise<RunResult> {
		const first = node('start', {});
		const second = { ...node('clayHr', parameters, this.credentialId), ...settings };
		const connection = { node: second.name, type: NodeConnectionTypes.Main, index: 0 };
		const connections = { [first.name]: { main: [Array.from({ length: runs }, () => connection)] } };
		const workflow = new Workflow({
			id: 'workflow',
			nodes: [first, second],
			connections,
			nodeTypes: this.nodeTypes,
			active: false,
			settings: { executionOrder: 'v1', ...(timezone !== undefined && { timezone }) },
		});
		const data = { main: [items.map((json, item) => ({ json, binary: files[item], pairedItem: { item } }))] };
		const runData = createRunExecutionData({
			executionData: { nodeExecutionStack: [{ node: first, data, source: null }] },
		});
		const execution = new WorkflowExecute(this.additionalData(), 'manual', runData);
		const running = execution.processRunExecutionData(workflow);
		void cancelled?.then(() => running.cancel());
		const result = await running;
		const taskData = result.data.resultData.runData[second.name]?.at(-1);
		const output = taskData?.data?.main ?? [];
		return {
			status: result.status,
			items: output[0] ?? [],
			errorItems: output[1] ?? [],
			error: result.data.resultData.error,
			hints: taskData?.hints?.map(({ message }) => message) ?? [],
		};
	}

	/** Calls the ClayHR node as tools of an AI agent; see `callTools`. */
	async callTools(calls: INodeParameters[], agentItems: IDataObject[] = [{}]): Promise<IDataObject[][]> {
		return await callTools(this.nodeTypes, this.additionalData(), calls, agentItems);
	}

	/** Polls once, as after a start of n8n, with the static data of an earlier poll. The workflow's time zone is UTC. */
	async poll(
		parameters: INodeParameters,
		staticData: IDataObject = {},
		{
			mode = 'trigger',
			budgetMs = 86_400_000,
			oneBatch = false,
			workflowId = 'workflow',
			activation = 'update',
		}: PollOptions = {},
	): Promise<PollResult> {
		const trigger = node('clayHrTrigger', parameters);
		const workflow = new Workflow({
			id: workflowId,
			nodes: [trigger],
			connections: {},
			nodeTypes: this.nodeTypes,
			active: true,
			staticData: structuredClone(staticData),
			settings: { timezone: 'UTC' },
		});
		const context = new PollContext(workflow, trigger, this.additionalData(), mode, activation);
		Object.assign(context, { getPollBudgetMs: () => budgetMs });
		const warnings: string[] = [];
		Object.defineProperty(context, 'logger', { value: { warn: (text: string) => warnings.push(text) } });
		const poll = async () => await new ClayHrTrigger().poll.call(context);
		const output = await (oneBatch ? pollOneBatch(context, poll) : poll());
		const events = output?.[0]?.map(({ json }) => json) ?? null;
		return { events, staticData: deepCopy(workflow.staticData), warnings };
	}

	/**
	 * Loads the choices of a "From List" field, as the editor does.
	 *
	 * @param parameters the node's other fields, for a list that depends on them
	 */
	async search(
		method: keyof ClayHr['methods']['listSearch'],
		filter?: string,
		token?: string,
		parameters: INodeParameters = {},
	): Promise<INodeListSearchResult> {
		return await new ClayHr().methods.listSearch[method].call(this.loadOptionsContext(parameters), filter, token);
	}

	/** Loads the options of a field, as the editor does. */
	async loadOptions(
		method: keyof ClayHr['methods']['loadOptions'],
		parameters: INodeParameters = {},
	): Promise<INodePropertyOptions[]> {
		return await new ClayHr().methods.loadOptions[method].call(this.loadOptionsContext(parameters));
	}

	/** Loads the choices of a trigger's "From List" field. */
	async searchForTrigger(
		method: keyof ClayHrTrigger['methods']['listSearch'],
		filter?: string,
	): Promise<INodeListSearchResult> {
		return await new ClayHrTrigger().methods.listSearch[method].call(this.loadOptionsContext(), filter);
	}

	/** Loads the options of a trigger's field. */
	async loadOptionsForTrigger(
		method: keyof ClayHrTrigger['methods']['loadOptions'],
		parameters: INodeParameters = {},
	): Promise<INodePropertyOptions[]> {
		return await new ClayHrTrigger().methods.loadOptions[method].call(this.loadOptionsContext(parameters));
	}

	/** Loads the fields of a resource mapper, as the editor does. */
	async customFields(): Promise<ResourceMapperFields> {
		return await new ClayHr().methods.resourceMapping.getCustomFields.call(this.loadOptionsContext());
	}

	private loadOptionsContext(parameters: INodeParameters = {}): LoadOptionsContext {
		Engine.credentials += 1;
		const asking = node('clayHr', parameters, this.credentialId ?? `credential ${Engine.credentials}`);
		const workflow = new Workflow({ nodes: [asking], connections: {}, nodeTypes: this.nodeTypes, active: false });
		return new LoadOptionsContext(workflow, asking, this.additionalData(parameters), '');
	}

	private additionalData(currentNodeParameters: INodeParameters = {}): IWorkflowExecuteAdditionalData {
		return { ...additionalDataFor(this.helper), currentNodeParameters };
	}
}
