import { Credentials } from 'n8n-core';
import {
	type IAuthenticateGeneric,
	type ICredentialDataDecryptedObject,
	ICredentialsHelper,
	type ICredentialType,
	type IDataObject,
	type IHttpRequestOptions,
	type INode,
	type INodeProperties,
	type Workflow,
} from 'n8n-workflow';

/**
 * Stands in for n8n's own helper, which needs a database: hands out one credential's data and applies its generic
 * authentication. The end-to-end run covers the real one.
 */
export class OneCredential extends ICredentialsHelper {
	constructor(
		private readonly type: ICredentialType,
		private readonly data: ICredentialDataDecryptedObject,
	) {
		super();
	}

	async authenticate(
		credentials: ICredentialDataDecryptedObject,
		_typeName: string,
		request: IHttpRequestOptions,
		workflow: Workflow,
		node: INode,
	): Promise<IHttpRequestOptions> {
		const resolve = (value: unknown): unknown =>
			workflow.expression.getSimpleParameterValue(
				node,
				String(value),
				'internal',
				{ $credentials: credentials },
				undefined,
				'',
			);
		const { headers = {} } = genericAuthentication(this.type).properties;
		const resolved = Object.entries(headers).map(([name, value]) => [name, resolve(value)]);
		return await Promise.resolve({ ...request, headers: { ...request.headers, ...toObject(resolved) } });
	}

	async getDecrypted(): Promise<ICredentialDataDecryptedObject> {
		return await Promise.resolve(structuredClone(this.data));
	}

	async getCredentials(): Promise<Credentials> {
		return await Promise.resolve(new Credentials({ id: '1', name: this.type.displayName }, this.type.name, ''));
	}

	getCredentialsProperties(): INodeProperties[] {
		return this.type.properties;
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
		await Promise.reject(new Error('No test writes credentials'));
	}

	async updateCredentialsOauthTokenData(): Promise<void> {
		await Promise.reject(new Error('No test writes credentials'));
	}
}

function genericAuthentication(type: ICredentialType): IAuthenticateGeneric {
	const { authenticate } = type;
	if (authenticate === undefined || typeof authenticate === 'function') throw new Error('Not a generic credential');
	return authenticate;
}

function toObject(entries: unknown[][]): IDataObject {
	return Object.fromEntries(entries) as IDataObject;
}
