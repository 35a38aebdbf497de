import type { INodeExecutionData } from 'n8n-workflow';

import type { Call, ItemContext, RequestParts } from '../call';
import { sendRequest } from '../http/client';
import { asUncertainChange, type FailureReport, reportOf, settle, toNodeApiError } from '../http/failure';
import { encodeForm } from '../http/multipart';
import { keyRedactor } from '../http/redact';
import { isObject } from '../isObject';
import { readFiles } from './files';
import { readResponse } from './readResponse';
import { withEncodedBody, withLength, withoutLongQuery } from './sentParts';
import { urlOf } from './requestParts';
import { type NamedCall, subjectOf } from './subject';

/** The parts of a call that `sendCall` uses. */
export type SentCall = NamedCall &
	Pick<Call, 'changesData' | 'path' | 'fallbackPath' | 'family' | 'isOutsideRm' | 'pathConfidence' | 'response'>;

/**
 * Sends one request of a call and reads the response.
 *
 * @throws NodeApiError with the record's name and ClayHR's message, or with the reason why the connection failed
 */
export async function sendCall(item: ItemContext, call: SentCall, given: RequestParts): Promise<INodeExecutionData[]> {
	const { path: template, changesData, pathValues, readRequest, family, isOutsideRm } = call;
	const { url, method = call.method, ...parts } = withEncodedBody(readRequest ? given : withoutLongQuery(given, call));
	const fallbackPath = call.fallbackPath === undefined ? undefined : urlOf(item, call.fallbackPath, pathValues);
	const request = {
		paths: { template, path: url, fallbackPath, family, isOutsideRm },
		changesData,
		options: { ...item.requestOptions, ...parts, method, baseURL: item.baseURL },
	};
	const answer = await settle(sendRequest(item.context, request, item.settings));
	const outcome = 'error' in answer ? answer : await settle(readResponse(item, call.response, answer.value));
	if ('value' in outcome) return outcome.value;
	const report = reportOf(outcome.error);
	// The error may be of another item, whose failure stopped the execution.
	if (report === undefined || itemIndexOf(outcome.error) !== item.itemIndex) throw outcome.error;
	const isUnread = 'value' in answer && changesData;
	const known = isUnread ? asUncertainChange({ ...report, isUnreadable: true }) : report;
	const path = `${new URL(item.baseURL).pathname}${url}`;
	const explained = withLength(withPathDoubt(known, call), { ...parts, url }, path, method);
	const redact = await keyRedactor(item.context);
	throw toNodeApiError(item.node, { ...explained, subject: subjectOf(item, call, given, redact) }, item.itemIndex);
}

function itemIndexOf(error: unknown): unknown {
	const context: unknown = error instanceof Error && 'context' in error ? error.context : undefined;
	return isObject(context) ? context.itemIndex : undefined;
}

/** Adds a workaround to the report of a 404 if ClayHR's documentation leaves the call's path open. */
function withPathDoubt(report: FailureReport, { pathConfidence }: Pick<Call, 'pathConfidence'>): FailureReport {
	if (pathConfidence === undefined || report.isUnknownPath !== true) return report;
	const doubt =
		"ClayHR's documentation is not sure of the path of this call: if your ClayHR has another, use the resource API Request with it.";
	return { ...report, description: `${report.description} ${doubt}` };
}

/**
 * Sends a call's values and files as multipart/form-data.
 *
 * @returns ClayHR's response, plus name, MIME type and size in bytes of the sent file
 * @throws NodeOperationError if a file can't be read; NodeApiError if the request fails
 */
export async function sendForm(
	item: ItemContext,
	call: SentCall & Pick<Call, 'files'>,
	parts: RequestParts,
): Promise<INodeExecutionData[]> {
	const files = await readFiles(item, call.files ?? {});
	const { body, contentType } = encodeForm(isObject(parts.body) ? parts.body : {}, files);
	const headers = { ...parts.headers, 'content-type': contentType };
	const items = await sendCall(item, call, { ...parts, headers, body });
	const [sent] = files.map(({ fileName, mimeType, content }) => ({ fileName, mimeType, fileSize: content.length }));
	return items.map((output) => ({ ...output, json: { ...output.json, ...sent } }));
}
