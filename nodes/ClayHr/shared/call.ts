import type { IBinaryData, IDataObject, IHttpRequestMethods, INodeExecutionData } from 'n8n-workflow';

import type { Paging } from './http/collectPages';
import type { Sender } from './lists/sender';
import type { Parameter, Sources, Value } from './parameters/fields';
import type { ParameterReader } from './parameters/parameterReader';
import type { RowsPlace } from './records/envelope';
import type { Shape, ShapeFor } from './records/shape';
import type { Words } from './records/words';

/** One call of ClayHR's API, as constants. */
export interface Call {
	method: IHttpRequestMethods;
	/** Beneath `/rm`, as ClayHR documents it, trailing slash included: `/api/projects/{projectId}`. */
	path: string;
	/** How sure the path is where ClayHR's documentation leaves room for doubt; left out where it does not. */
	pathConfidence?: 'medium' | 'low';
	/** The path that the documentation would also allow, for a call that changes nothing. */
	fallbackPath?: string;
	/** Whether the call changes something: such a call is sent once, in the items' order. ClayHR has GETs that do. */
	changesData: boolean;
	pathValues?: Sources;
	query?: Sources;
	body?: Sources;
	/** The resource mapper whose fields and values are the body. */
	bodyFrom?: string;
	/** Whether ClayHR takes a list as the body; it gets a list of one. */
	bodyIsList?: boolean;
	/** Files of the input item: the body is a form then, with these and with what `body` says. */
	files?: Files;
	headers?: Sources;
	response: ResponseSpec;
	/** Only five of ClayHR's lists have pages; the others come whole. */
	paging?: Paging;
	/**
	 * A list that takes one value where a person wants several: the list is read once for each value, and every row comes once.
	 * `usual` is for a list whose rows do not say which value they belong to: they get the value of their request, or `usual`,
	 * which ClayHR takes when none is sent.
	 */
	forEach?: { name: string; values: Parameter; idField: string; usual?: string };
	/** Reads the records in another way than by one request or by its pages. */
	customRead?: CustomRead;
	/** Puts the items into another form at the end, when they are as Output says. */
	transform?: Transform;
	/** The collection that holds all the fields of a change: without a value in one of them there is nothing to change. */
	changesIn?: string;
	/** Another call, made once this one has changed something. */
	followUp?: FollowUp;
	/** Parameters that `customRead` and `transform` read. */
	options?: Sources;
	/** Reads the request from parameters, for an operation whose call is not made of constants. */
	readRequest?: (item: ItemContext) => RequestParts;
}

/** A form's names of files, each with the parameter that names the input field. */
export type Files = Record<string, Parameter>;

/** What an item's parameters put into the request of a call. */
export interface RequestParts {
	method?: IHttpRequestMethods;
	/** The path with the item's values in it. */
	url: string;
	qs?: IDataObject;
	body?: IDataObject | IDataObject[] | Buffer;
	headers?: IDataObject;
}

/**
 * What a good response holds. A `shape` says what is most useful of its records; `read` finds records that are nested further.
 * `rows`: many records, bare, in `data`, or under a name of their own, where an object instead of a list has a record
 * for each of its keys; the parameters that `echo` names are added where a row leaves them out. `record`: one, bare or in `data`; a response without one says that there is none, unless the call
 * `mayGiveNone`. `done`: success, with what else ClayHR says and the parameters that `echo` names; a field that has `words` comes
 * in words, with its code beside it. `deleted`: a record is gone; with its ID. `anything`: undocumented; the parameter says whether
 * to look for rows in it. `file`: a binary file in `data`.
 */
export type ResponseSpec =
	| ({ kind: 'rows'; echo?: Sources; shape?: Shape | ShapeFor } & RowsPlace)
	| { kind: 'record'; mayGiveNone?: boolean; read?: (body: IDataObject) => IDataObject; shape?: Shape | ShapeFor }
	| { kind: 'done'; echo?: Sources; words?: Readonly<Record<string, Words>> }
	| { kind: 'deleted'; echo: Sources }
	| { kind: 'anything'; unwrap: Parameter }
	| { kind: 'file'; fileName: Parameter; field: Parameter };

/** The files of an item, and those that it gets. */
export interface ItemFiles {
	/** Names of the fields with a file. */
	names(): string[];
	/** @throws when the field has no file */
	find(field: string): IBinaryData;
	/** @throws when the file can't be read */
	read(field: string): Promise<Buffer>;
	/** Size in bytes. */
	sizeOf(file: IBinaryData): Promise<number>;
	create(content: Buffer, fileName: string): Promise<IBinaryData>;
}

/** One item of an execution, whichever way n8n runs the node. */
export interface ItemContext extends ParameterReader, Sender {
	readonly files: ItemFiles;
	/**
	 * Asks ClayHR for records once for all items of the execution.
	 *
	 * @param key tells the requests of an execution apart
	 * @throws what `send` throws
	 */
	cachedRequest(key: string, send: () => Promise<IDataObject[]>): Promise<IDataObject[]>;
}

/**
 * Fetches a value that ClayHR must supply before the item's request. Making a look-up checks the item's input; calling it sends
 * the request.
 */
export type LookUp = () => Promise<Value>;

/** What a custom read has to read with. */
export interface ReadContext {
	item: ItemContext;
	/** Sends the call once, with what is added to its query. */
	send: (query?: IDataObject) => Promise<INodeExecutionData[]>;
	/** Reads the call as it would be read without `customRead`: all pages, up to the limit. */
	read: (query?: IDataObject, limit?: number) => Promise<INodeExecutionData[]>;
	/** Most rows wanted; Infinity for all. */
	limit: number;
}

/** Reads records by several requests. The records are ClayHR's, not simplified yet. */
export type CustomRead = (context: ReadContext) => Promise<INodeExecutionData[]>;

/**
 * Puts the items of a response into another form.
 * `records` are ClayHR's, in the order of `items`, which are as Output says.
 */
export type Transform = (
	context: ReadContext,
	records: INodeExecutionData[],
	items: INodeExecutionData[],
) => INodeExecutionData[];

/** The call that is still to be made after a change. */
export interface FollowUp {
	/** The resource mapper with the values to send; it is checked before the first call is made. */
	mapping: string;
	/** The parameter that says whether the user wants the follow-up. */
	when: string;
	/** The ID of the record: from what the first call gave where ClayHR makes it, else from the item. */
	idOf: (first: IDataObject, item: ItemContext) => unknown;
	/** The call for a record. */
	call: (id: number) => Call;
	/** What was done by then, for the message should the follow-up fail: `The user was created`. */
	done: string;
	/** What to do when the follow-up fails. */
	advice: string;
}
