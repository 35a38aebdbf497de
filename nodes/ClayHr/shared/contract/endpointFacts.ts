import type { IHttpRequestMethods } from 'n8n-workflow';

/** What ClayHR's documentation says of a call, beside the values that the call takes. */
export interface EndpointFacts {
	method: IHttpRequestMethods;
	/** Beneath `/rm`, as ClayHR documents it, trailing slash included: `/api/projects/{projectId}`. */
	path: string;
	/** Whether the call changes something: such a call is sent once, in the items' order. ClayHR has GETs that do. */
	changesData: boolean;
	/** How sure the path is where ClayHR's documentation leaves room for doubt; left out where it does not. */
	pathConfidence?: 'medium' | 'low';
	/** The path that the documentation would also allow, for a call that changes nothing. */
	fallbackPath?: string;
	/** Only five of ClayHR's lists have pages; the others come whole. */
	paging?: { firstPage: number; isFirstPageUnsure?: boolean };
}
