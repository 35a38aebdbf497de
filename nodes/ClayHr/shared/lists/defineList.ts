import type { IDataObject } from 'n8n-workflow';

import type { Endpoint, PagingOf, QueryName } from '../contract/documented';
import { factsOf } from '../contract/callTo';
import type { RecordNames } from '../parameters/recordList';
import type { RowsPlace } from '../records/envelope';
import type { Shape, ShapeFor } from '../records/shape';
import type { ListCall } from './getList';

/** A documented list. Its operation, the editor's fields and the trigger read it. */
export interface ListDefinition<E extends Endpoint = Endpoint> extends ListCall {
	endpoint: E;
	/** The simplified record. */
	shape?: Shape | ShapeFor;
}

type ListQuery<E extends Endpoint> = { [Name in QueryName<E>]?: IDataObject[string] };
type ListParts<E extends Endpoint> = RowsPlace & Pick<ListDefinition, 'shape'> & PagingOf<E>;

/**
 * Defines a list, or a single record that is read as a list of one.
 *
 * @param endpoint method and path as in ClayHR's documentation
 * @param parts place of the rows in a response, their shape, and the ID field of a list with pages
 */
export function defineList<E extends Endpoint>(endpoint: E, parts: ListParts<E>): ListDefinition<E> {
	const { path, fallbackPath, family, isOutsideRm, mayBeNoContent, paging: pages } = factsOf(endpoint);
	const { paging, ...rest }: RowsPlace & { paging?: { idField: string } } = parts;
	return {
		endpoint,
		path,
		...(isOutsideRm && { isOutsideRm }),
		...(fallbackPath !== undefined && { fallbackPath, family }),
		...(mayBeNoContent && { mayBeNoContent }),
		...rest,
		...(pages && paging && { paging: { ...pages, ...paging } }),
	};
}

/**
 * Says how people name the records of a list, so that fields can take a name instead of an ID.
 *
 * @returns the list, which is a `RecordList`, too
 */
export function withNames<E extends Endpoint>(
	list: ListDefinition<E>,
	names: RecordNames & { queries?: ReadonlyArray<ListQuery<E>> },
): ListDefinition<E> & RecordNames {
	return { ...list, ...names };
}

/**
 * Adds a query to a list.
 *
 * @param query values by ClayHR's names
 */
export function withQuery<E extends Endpoint>(list: ListDefinition<E>, query: ListQuery<E>): ListCall {
	return { ...list, query };
}

/**
 * One page of a list, for callers that count pages themselves.
 *
 * @param query values by ClayHR's names, including the page and its size
 */
export function onePage<E extends Endpoint>(list: ListDefinition<E>, query: ListQuery<E>): ListCall {
	return { ...list, paging: undefined, query };
}
