import type { ICredentialDataDecryptedObject, IHttpRequestOptions } from 'n8n-workflow';

import { ClayHrApi } from '../../credentials/ClayHrApi.credentials.ts';
import { Engine } from './engine.mts';
import type { Sandbox } from './sandbox.mts';

const companyUrl = 'https://acme.clayhr.net';

/** The credential of Acme, whose requests go to a sandbox. */
class AcmeApi extends ClayHrApi {
	constructor(private readonly sandboxUrl: string) {
		super();
	}

	override async authenticate(
		credential: ICredentialDataDecryptedObject,
		request: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> {
		const signed = await super.authenticate(credential, request);
		return { ...signed, baseURL: signed.baseURL?.replace(companyUrl, this.sandboxUrl) };
	}
}

/**
 * Returns an engine for the company Acme. It has the same address in every run, which sandboxes do not have. What the
 * trigger stores belongs to a company's address.
 */
export function acmeEngine({ url, access }: Sandbox): Engine {
	return new Engine({ ...access, companyUrl }, undefined, { type: new AcmeApi(url) });
}
