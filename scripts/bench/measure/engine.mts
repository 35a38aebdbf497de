import type {
	IAuthenticateGeneric,
	ICredentialDataDecryptedObject,
	ICredentialType,
	IDataObject,
	IExecuteFunctions,
	IHttpRequestOptions,
	INode,
	INodeExecutionData,
	INodeParameters,
	INodeType,
	INodeTypes,
	IWorkflowExecuteAdditionalData,
	Workflow,
} from 'n8n-workflow';

import { clientOnlyNode, floorCredential, floorNode } from './floor.mts';
import { core, httpRequestPath, nodeOf, ownCredential, ownNode, workflow } from './n8n.mts';

/** A node to run: its type, its parameters and its version. */
export interface NodeToRun {
	readonly type: 'clayHr' | 'floor' | 'clientOnly' | 'httpRequest';
	readonly parameters: INodeParameters;
	readonly typeVersion?: number;
}

const addresses = {
	instanceBaseUrl: 'http://127.0.0.1/',
	restApiUrl: 'http://127.0.0.1/rest',
	formWaitingBaseUrl: 'http://127.0.0.1/form-waiting',
	webhookBaseUrl: 'http://127.0.0.1/webhook',
	webhookTestBaseUrl: 'http://127.0.0.1/webhook-test',
	webhookWaitingBaseUrl: 'http://127.0.0.1/webhook-waiting',
};

const start: INodeType = {
	description: {
		displayName: 'Start',
		name: 'start',
		group: ['trigger'],
		version: 1,
		description: 'Hands its items on',
		defaults: { name: 'Start' },
		inputs: [],
		outputs: ['main'],
		properties: [],
	},
	execute(this: IExecuteFunctions) {
		return Promise.resolve([this.getInputData()]);
	},
};

/** Runs nodes in the installed n8n-core, against one company. */
export class BenchEngine {
	private readonly helper: BenchCredentials;

	private readonly nodeTypes: INodeTypes;

	private readonly trigger = ownNode('ClayHrTrigger/ClayHrTrigger.node.js');

	/** @param companyUrl the company's address */
	constructor(companyUrl: string) {
		const access = { companyUrl, apiKey: 'benchmark', userId: '1' };
		this.helper = new BenchCredentials({ clayHrApi: ownCredential(), floorApi: floorCredential }, access);
		const httpRequest = nodeOf(httpRequestPath);
		const known: Record<string, INodeType> = {
			start,
			clayHr: declarative(ownNode('ClayHr/ClayHr.node.js')),
			floor: declarative(floorNode),
			clientOnly: clientOnlyNode(companyUrl),
			httpRequest: 'getNodeType' in httpRequest ? httpRequest.getNodeType() : httpRequest,
			clayHrTrigger: this.trigger,
		};
		const getByName = (name: string): INodeType => {
			const type = known[name];
			if (type === undefined) throw new Error(`There is no node type ${name}`);
			return type;
		};
		this.nodeTypes = { getByName, getByNameAndVersion: getByName, getKnownTypes: () => ({}) };
	}

	/**
	 * Runs a workflow: a start node with the items, then the node.
	 *
	 * @returns the node's items
	 * @throws the error of the run
	 */
	async run({ type, parameters, typeVersion = 1 }: NodeToRun, items: IDataObject[]): Promise<INodeExecutionData[]> {
		const first = inWorkflow('start', {}, 1);
		const second = inWorkflow(type, parameters, typeVersion);
		const { Workflow, createRunExecutionData } = workflow;
		const connections = { [first.name]: { main: [[{ node: second.name, type: 'main' as const, index: 0 }]] } };
		const plan = { id: 'workflow', nodes: [first, second], connections, nodeTypes: this.nodeTypes, active: false };
		const data = { main: [items.map((json, item) => ({ json, pairedItem: { item } }))] };
		const runData = createRunExecutionData({
			executionData: { nodeExecutionStack: [{ node: first, data, source: null }] },
		});
		const execution = new core.WorkflowExecute(this.additionalData(), 'manual', runData);
		const { data: result } = await execution.processRunExecutionData(
			new Workflow({ ...plan, settings: { executionOrder: 'v1' } }),
		);
		const { error, runData: ran } = result.resultData;
		if (error !== undefined) throw error;
		return ran[second.name]?.at(-1)?.data?.main?.[0] ?? [];
	}

	/**
	 * Polls once with the trigger.
	 *
	 * @param staticData what an earlier poll left; the poll changes it
	 * @returns the number of events
	 */
	async poll(parameters: INodeParameters, staticData: IDataObject): Promise<number> {
		const { Workflow } = workflow;
		const trigger = inWorkflow('clayHrTrigger', parameters, 1);
		const plan = { id: 'workflow', nodes: [trigger], connections: {}, nodeTypes: this.nodeTypes, active: true };
		const running = new Workflow({ ...plan, staticData, settings: { timezone: 'UTC' } });
		const context = new core.PollContext(running, trigger, this.additionalData(), 'trigger', 'activate');
		// A busy machine must not split the poll.
		Object.assign(context, { getPollBudgetMs: () => 86_400_000 });
		const output = await this.trigger.poll?.call(context);
		Object.assign(staticData, running.staticData);
		return output?.[0]?.length ?? 0;
	}

	private additionalData(): IWorkflowExecuteAdditionalData {
		const hooks = new core.ExecutionLifecycleHooks('manual', '1', {
			id: 'workflow',
			name: '',
			active: false,
			nodes: [],
			connections: {},
			createdAt: new Date(0),
			updatedAt: new Date(0),
			isArchived: false,
			activeVersionId: null,
		});
		const parts: Partial<IWorkflowExecuteAdditionalData> = {
			credentialsHelper: this.helper,
			hooks,
			executionId: '1',
			...addresses,
			variables: {},
			setExecutionStatus: () => undefined,
			sendDataToUI: () => undefined,
		};
		// The rest belongs to a running n8n: databases, addresses, secrets.
		return parts as IWorkflowExecuteAdditionalData;
	}
}

/** Does what n8n does when it loads a declarative node. */
function declarative(type: INodeType): INodeType {
	core.DirectoryLoader.applyDeclarativeNodeOptionParameters(type);
	type.execute = async function (this: IExecuteFunctions) {
		const context = this as ConstructorParameters<typeof core.RoutingNode>[0];
		return (await new core.RoutingNode(context, type).runNode()) ?? [];
	};
	return type;
}

function inWorkflow(type: string, parameters: INodeParameters, typeVersion: number): INode {
	const credentials = Object.fromEntries(['clayHrApi', 'floorApi'].map((name) => [name, { id: name, name }] as const));
	return { id: type, name: type, type, typeVersion, position: [0, 0], parameters, credentials };
}

/** Stands in for n8n's own helper, which needs a database. */
class BenchCredentials extends workflow.ICredentialsHelper {
	private readonly types: Record<string, ICredentialType>;

	private readonly data: ICredentialDataDecryptedObject;

	constructor(types: Record<string, ICredentialType>, data: ICredentialDataDecryptedObject) {
		super();
		this.types = types;
		this.data = data;
	}

	async authenticate(
		credentials: ICredentialDataDecryptedObject,
		typeName: string,
		request: IHttpRequestOptions,
		running: Workflow,
		node: INode,
	): Promise<IHttpRequestOptions> {
		const authenticate = this.types[typeName]?.authenticate;
		if (authenticate === undefined) return request;
		if (typeof authenticate === 'function') return authenticate(credentials, request);
		const resolve = (value: unknown): unknown =>
			running.expression.getSimpleParameterValue(
				node,
				String(value),
				'internal',
				{ $credentials: credentials },
				undefined,
				'',
			);
		const { headers = {} }: IAuthenticateGeneric['properties'] = authenticate.properties;
		const resolved = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, resolve(value)]));
		return { ...request, headers: { ...request.headers, ...(resolved as IDataObject) } };
	}

	async getDecrypted(): Promise<ICredentialDataDecryptedObject> {
		return Promise.resolve(structuredClone(this.data));
	}

	async getCredentials() {
		return Promise.resolve(new core.Credentials({ id: '1', name: 'benchmark' }, 'clayHrApi', ''));
	}

	getCredentialsProperties() {
		return [];
	}

	getParentTypes(): string[] {
		return [];
	}

	isCredentialUsableByNode(): boolean {
		return true;
	}

	async preAuthentication(): Promise<undefined> {
		await Promise.resolve();
		return undefined;
	}

	async runPreAuthentication(): Promise<undefined> {
		await Promise.resolve();
		return undefined;
	}

	async updateCredentials(): Promise<void> {
		await Promise.reject(new Error('A benchmark writes no credentials'));
	}

	async updateCredentialsOauthTokenData(): Promise<void> {
		await Promise.reject(new Error('A benchmark writes no credentials'));
	}
}
