import { LoadOptionsContext, PollContext, WorkflowExecute } from 'n8n-core';
import {
	createRunExecutionData,
	deepCopy,
	type IBinaryKeyData,
	type IDataObject,
	type ICredentialType,
	type INode,
	type INodeExecutionData,
	type INodeListSearchResult,
	type INodeParameters,
	type INodePropertyOptions,
	type INodeType,
	type INodeTypes,
	type IRun,
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
import type { SavedWorkflow } from './savedWorkflow.mts';
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
export type Access = {
	companyUrl: string;
	apiKey: string;
	userId: string;
	ignoreSslIssues?: boolean;
	maxConcurrentRequests?: string | number | undefined;
};

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

/** The result of an execution of a saved workflow. */
export interface WorkflowResult {
	/** The items of each node that was executed, by its name. */
	outputs: Record<string, INodeExecutionData[]>;
	error?: Error;
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

	private readonly credentialId: string | undefined;

	/**
	 * @param node the node to execute as `clayHr`; another node to compare its cost
	 * @param credential its type, and n8n's ID of it. Without the ID, the editor reads each list with another credential, so that no list is
	 * kept from an earlier test
	 */
	constructor(
		access: Access,
		node: INodeType = new ClayHr(),
		{ type = new ClayHrApi(), id }: { type?: ICredentialType; id?: string } = {},
	) {
		this.helper = new OneCredential(type, access);
		this.credentialId = id;
		const trigger = new ClayHrTrigger();
		const clayHr = prepare(node);
		const known: Record<string, INodeType> = {
			start,
			clayHr,
			clayHrTrigger: trigger,
			// As saved workflows name them: with the package's name.
			'n8n-nodes-base.manualTrigger': start,
			'n8n-nodes-clayhr.clayHr': clayHr,
			'n8n-nodes-clayhr.clayHrTrigger': trigger,
		};
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
		{ runs = 1, timezone, ...ofNode }: NodeSettings = {},
		files: IBinaryKeyData[] = [],
		cancelled?: Promise<void>,
	): Promise<RunResult> {
		const first = node('start', {});
		const second = { ...node('clayHr', parameters, this.credentialId), ...ofNode };
		const connection = { node: second.name, type: NodeConnectionTypes.Main, index: 0 };
		const connections = { [first.name]: { main: [Array.from({ length: runs }, () => connection)] } };
		const settings = { executionOrder: 'v1' as const, ...(timezone !== undefined && { timezone }) };
		const data = items.map((json, item) => ({ json, binary: files[item], pairedItem: { item } }));
		const workflow = { nodes: [first, second], connections, settings, pinData: {} };
		const result = await this.execute(workflow, data, cancelled);
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

	/** Executes a saved workflow, from its first node on, with the pinned data. */
	async runSaved(saved: SavedWorkflow): Promise<WorkflowResult> {
		// n8n writes the defaults of parameters into the nodes.
		const { data } = await this.execute(structuredClone(saved), [{ json: {} }]);
		const { runData, error } = data.resultData;
		const outputs = Object.entries(runData).map(([name, runs]): [string, INodeExecutionData[]] => [
			name,
			runs.at(-1)?.data?.main?.[0] ?? [],
		]);
		return { outputs: Object.fromEntries(outputs), error };
	}

	/** Calls the ClayHR node as tools of an AI agent; see `callTools`. */
	async callTools(calls: INodeParameters[], agentItems: IDataObject[] = [{}]): Promise<IDataObject[][]> {
		return await callTools(this.nodeTypes, this.additionalData(), calls, agentItems);
	}

	/** Polls once, as after a start of n8n, with the static data of an earlier poll. The workflow's time zone is UTC. */
	async poll(
		parameters: INodeParameters,
		staticData: IDataObject = {},
		options: PollOptions = {},
	): Promise<PollResult> {
		return await this.pollNode(node('clayHrTrigger', parameters), staticData, options);
	}

	/** Polls once with the trigger of a saved workflow; see `poll`. */
	async pollNode(
		saved: INode,
		staticData: IDataObject,
		{
			mode = 'trigger',
			budgetMs = 86_400_000,
			oneBatch = false,
			workflowId = 'workflow',
			activation = 'update',
		}: PollOptions = {},
	): Promise<PollResult> {
		const trigger = structuredClone(saved);
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
		Object.defineProperty(context, 'logger', {
			value: { warn: (text: string) => warnings.push(text), info: () => undefined },
		});
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

	/** Executes a workflow; its first node gets the items. */
	private async execute(
		{ pinData, ...parts }: Omit<SavedWorkflow, 'name' | 'staticData'>,
		items: INodeExecutionData[],
		cancelled?: Promise<void>,
	): Promise<IRun> {
		const [first] = parts.nodes;
		if (first === undefined) throw new Error('The workflow has no node.');
		const workflow = new Workflow({ ...parts, id: 'workflow', nodeTypes: this.nodeTypes, active: false });
		const runData = createRunExecutionData({
			executionData: { nodeExecutionStack: [{ node: first, data: { main: [items] }, source: null }] },
			resultData: { pinData },
		});
		const execution = new WorkflowExecute(this.additionalData(), 'manual', runData);
		const running = execution.processRunExecutionData(workflow);
		void cancelled?.then(() => running.cancel());
		return await running;
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
