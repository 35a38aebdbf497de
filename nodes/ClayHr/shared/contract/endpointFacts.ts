import type { IHttpRequestMethods } from 'n8n-workflow';

/** The documented facts of a call, without its values. */
export interface EndpointFacts {
	method: IHttpRequestMethods;
	/** Path below `/rm` as in ClayHR's documentation, with the trailing slash: `/api/projects/{projectId}`. */
	path: string;
	/**
	 * True if the call changes data in ClayHR, which some GETs do. Such a call is sent once, and items are sent in their
	 * order.
	 */
	changesData: boolean;
	/** How sure the path is. Undefined where ClayHR's documentation leaves no doubt. */
	pathConfidence?: 'medium' | 'low';
	/** A second path that the documentation also allows. Only for calls that change nothing. */
	fallbackPath?: string;
	/** Only five of ClayHR's lists have pages. Other lists come in one response. */
	paging?: { firstPage: number; isFirstPageUnsure?: boolean };
}
