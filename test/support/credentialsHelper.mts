import { Credentials } from 'n8n-core';
import {
	type ICredentialDataDecryptedObject,
	ICredentialsHelper,
	type ICredentialType,
	type IHttpRequestOptions,
	type INodeProperties,
} from 'n8n-workflow';

/**
 * Replaces n8n's own helper, which needs a database: returns one credential's data and lets the credential
 * authenticate. The end-to-end run covers the real helper.
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
	): Promise<IHttpRequestOptions> {
		const { authenticate } = this.type;
		if (typeof authenticate !== 'function') throw new Error('The credential does not authenticate by a function');
		return await authenticate.call(this.type, credentials, request);
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
