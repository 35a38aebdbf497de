import type { IBinaryData, IDataObject, IHttpRequestMethods, INodeExecutionData } from 'n8n-workflow';

import type { Paging } from './http/listEnd';
import type { Sender } from './lists/sender';
import type { Parameter, Sources } from './parameters/fields';
import type { Value } from './parameters/wireTypes';
import type { ParameterReader } from './parameters/parameterReader';
import type { RowsPlace } from './records/envelope';
import type { Shape, ShapeFor } from './records/shape';
import type { ChangeShape } from './records/change';

/** One call of ClayHR's API, as constants. */
export interface Call {
	method: IHttpRequestMethods;
	/** Path below `/rm` as in ClayHR's documentation, with the trailing slash: `/api/projects/{projectId}`. */
	path: string;
	/** How sure the path is. Undefined where ClayHR's documentation leaves no doubt. */
	pathConfidence?: 'medium' | 'low';
	/** A second path that the documentation also allows. */
	fallbackPath?: string;
	/** The calls of a family most likely have the same base path. Only for calls with a second path. */
	family?: string;
	/** True if the path starts at the root of the company's host, not below `/rm`. */
	isOutsideRm?: boolean;
	/**
	 * True if the call changes data in ClayHR, which some GETs do. Such a call is sent once, and items are sent in their
	 * order.
	 */
	changesData: boolean;
	/**
	 * The parameters that name the record of this call in an error message, if IDs and emails don't do it well: a title, or a
	 * day. Without it, the message names the IDs and emails of the request.
	 */
	subject?: readonly string[];
	pathValues?: Sources;
	query?: Sources;
	body?: Sources;
	/** The resource mapper whose fields and values become the body. */
	bodyFrom?: string;
	/** True if ClayHR takes a list as the body. The body is then wrapped in a list of one entry. */
	bodyIsList?: boolean;
	/**
	 * The name of a list in the body, for a call that may take this list as the whole body: ClayHR's documentation leaves it
	 * open. The list is sent alone if ClayHR refuses the documented body as incorrect, which changes nothing.
	 */
	listAsBody?: string;
	/** Files of the input item. The body is then a form with these files and the values of `body`. */
	files?: Files;
	headers?: Sources;
	response: ResponseSpec;
	/** Only five of ClayHR's lists have pages. Other lists come in one response. */
	paging?: Paging;
	/**
	 * For a list that takes one value per request although the user may choose several. The list is read once per value,
	 * and each record is output once.
	 * `usual` is for lists whose rows don't name their value: each row gets the value of its request, or `usual` if the
	 * request sent none. `usual` is ClayHR's default.
	 * `implied` finds the values that the item's other parameters ask for, if the user chose none.
	 */
	forEach?: {
		name: string;
		values: Parameter;
		idField: string;
		usual?: string;
		implied?: (item: ParameterReader) => readonly string[] | undefined;
	};
	/** For a list of one user's records: the node reads it for each chosen user. */
	forPeople?: ForPeople;
	/** Adds fields of a second list to the records, if the user wants it. */
	complete?: Completion;
	/** Reads the records by several requests, instead of by one request or by pages. */
	customRead?: CustomRead;
	/** Transforms the items after Output was applied. */
	transform?: Transform;
	/**
	 * The collection with all fields of a change. If no field in it has a value, the item is refused because nothing
	 * would change.
	 */
	changesIn?: string;
	/** True if the user decides what an empty value of an optional field does; see `emptyValuesField`. */
	hasEmptyValues?: boolean;
	/** The collection whose fields may also come as JSON; see `withJson`. */
	jsonFields?: string;
	/** A second call, sent after this one changed data. */
	followUp?: FollowUp;
	/** Checks the result after this call changed data. */
	readBack?: ReadBack;
	/** Parameters for `customRead` and `transform`. */
	options?: Sources;
	/** Builds the request from parameters, for an operation whose call has no constant path. */
	readRequest?: (item: ItemContext) => RequestParts;
}

/** The choice of people whose records a call lists; see `forPeople` in `description/peopleFields.ts`. */
export interface ForPeople {
	/** ClayHR's name of the user's ID in the query. */
	name: string;
	/** The status of ClayHR's answer for a user without records, if it is an error. */
	noRecords?: number;
	/** `one`, `several` or `everybody`. */
	people: Parameter;
	/** One user: an ID or an email. */
	one: Parameter;
	/** Several users: IDs or emails. */
	several: Parameter;
	/** Of everybody: the statuses of the users. */
	statuses: Parameter;
	/** Chooses among the records of one user. `today` is a day in the workflow's time zone. */
	select?: (records: IDataObject[], today: string) => IDataObject[];
}

/** The form's file names, each with the parameter that holds the name of the binary input field. */
export type Files = Record<string, Parameter>;

/** The parts of a request that come from an item's parameters. */
export interface RequestParts {
	/** The method if the user chose it, instead of the call's. */
	method?: IHttpRequestMethods;
	/** The path with the item's values filled in. */
	url: string;
	qs?: IDataObject;
	body?: IDataObject | IDataObject[] | Buffer;
	headers?: IDataObject;
}

/**
 * What a successful response holds.
 * `rows`: many records, as a bare list, in `data`, or under a name of their own. If an object stands in place of the
 * list, each of its keys holds one record. `shape` defines the simplified record; `read` finds records that are nested
 * deeper; `echo` adds parameters that a row lacks.
 * `record`: one record, bare or in `data`. A response without a record fails, unless `mayGiveNone` is set.
 * `done`: a change: see `ChangeShape`. `echo` adds parameters: `id` for the ID of a record that existed before.
 * `deleted`: `{ "deleted": true }`.
 * `anything`: undocumented; one item per row, unless the parameter `whole` says to return the response as it is. An empty
 * response of a GET has no row.
 * `file`: a binary file in `data`.
 */
export type ResponseSpec =
	| ({ kind: 'rows'; echo?: Sources; shape?: Shape | ShapeFor } & RowsPlace)
	| { kind: 'record'; mayGiveNone?: boolean; read?: (body: IDataObject) => IDataObject; shape?: Shape | ShapeFor }
	| ({ kind: 'done'; echo?: Sources } & ChangeShape)
	| { kind: 'deleted' }
	| { kind: 'anything'; whole: Parameter; method: Parameter }
	| { kind: 'file'; fileName: Parameter; field: Parameter };

/** The binary files of an input item. */
export interface ItemFiles {
	/** Names of the binary fields. */
	names(): string[];
	/** @throws if the field has no file */
	find(field: string): IBinaryData;
	/** @throws if the file can't be read */
	read(field: string): Promise<Buffer>;
	/** The size in bytes. */
	sizeOf(file: IBinaryData): Promise<number>;
	create(content: Buffer, fileName: string): Promise<IBinaryData>;
}

/** One item of an execution, independent of how n8n runs the node. */
export interface ItemContext extends ParameterReader, Sender {
	readonly files: ItemFiles;
	/** True if the execution has no other item. */
	readonly isOnlyItem: boolean;
	/**
	 * Reads records once per execution and reuses them for all items.
	 *
	 * @param key identifies the request within the execution
	 * @throws what `send` throws
	 */
	cachedRequest(key: string, send: () => Promise<IDataObject[]>): Promise<IDataObject[]>;
}

/**
 * Fetches a value that ClayHR must supply before the main request. Creating a look-up validates the input; calling it
 * sends the request.
 */
export type LookUp = () => Promise<Value>;

/** The tools of a custom read. */
export interface ReadContext {
	item: ItemContext;
	/** Sends the call once, with `query` added to its own query. */
	send: (query?: IDataObject) => Promise<INodeExecutionData[]>;
	/** Reads the call the standard way: all pages, up to the limit. */
	read: (query?: IDataObject, limit?: number) => Promise<INodeExecutionData[]>;
	/** Maximum number of records; Infinity for all. */
	limit: number;
}

/** Reads records by several requests. Returns ClayHR's records, not simplified. */
export type CustomRead = (context: ReadContext) => Promise<INodeExecutionData[]>;

/**
 * Transforms the output items. `records` holds ClayHR's records in the order of `items`; `items` already follow Output.
 */
export type Transform = (
	context: ReadContext,
	records: INodeExecutionData[],
	items: INodeExecutionData[],
) => INodeExecutionData[];

/** Fields of a second list for the records of a read. */
export interface Completion {
	/** The yes-or-no parameter that turns it on. */
	when: string;
	/**
	 * Reads the second list and adds its rows to the records.
	 *
	 * @param records ClayHR's records
	 * @param query the query of their request
	 * @returns the records in the same order; those that the second list lacks are unchanged
	 * @throws NodeApiError if a request fails
	 */
	add: (item: ItemContext, records: IDataObject[], query: IDataObject) => Promise<IDataObject[]>;
	/** The shape of a record, by the rows that `add` added. Undefined if it added none: the record keeps the shape of the call. */
	shapeOf: (record: IDataObject) => Shape | undefined;
	/** The shape of a complete record, with all fields that `add` can add. */
	shape: Shape;
}

/** A second call after a change. */
export interface FollowUp {
	/** The resource mapper with the values to send. It is checked before the first call. */
	mapping: string;
	/** The yes-or-no parameter that turns the follow-up on. */
	when: string;
	/** The record's ID: from the first response if ClayHR creates the record, otherwise from the item. */
	idOf: (first: IDataObject, item: ItemContext) => unknown;
	/** The call for the record with this ID. */
	call: (id: number) => Call;
	/** What the first call did, for the error message if the follow-up fails: `The user was created`. */
	done: string;
	/** What to do if the follow-up fails. */
	advice: string;
}

/** Reads the result of a change whose answer does not say what ClayHR changed. */
export interface ReadBack {
	/** Reads what the check needs to know before the change. */
	before?: (item: ItemContext) => Promise<IDataObject | undefined>;
	/**
	 * Stops a change that must not be sent.
	 *
	 * @throws NodeApiError that says why
	 */
	assertAllowed?: (item: ItemContext, before?: IDataObject) => Promise<void>;
	/** True for a failure of `check` that leaves the change a success: the output then has `unchecked`. */
	isTolerated?: (error: unknown) => boolean;
	/** The output of a change whose result could not be checked. */
	unchecked?: IDataObject;
	/** Looks for the result: values to add to the output, or what is wrong and with which record. */
	check: (
		item: ItemContext,
		before?: IDataObject,
	) => Promise<{ values: IDataObject } | { problem: string; subject?: string }>;
	/** What the change did, for the error message if the result can't be read: `The leave request was approved`. */
	done: string;
	/** What to do if the result is not the intended one. */
	advice: string;
}
