import type { Call } from '../call';
import type { Constant, EmailOf, Parameter, RecordValue, Source } from '../parameters/fields';
import type { ChangeRequests } from './changeRequests';
import type { CallFacts } from './endpointFacts';
import type { endpoints } from './endpoints';
import type { ReadRequests } from './readRequests';
import type { AnyJson, FileContent, Integer, Value } from '../parameters/wireTypes';

/** A documented call by method and path: `GET /api/user/`. */
export type Endpoint = keyof typeof endpoints;

/** What a call adds to the facts of its endpoint. */
export type CallParts = Omit<Call, keyof CallFacts | 'paging'> & { paging?: { idField: string } };

/**
 * Fails to compile if a call contradicts the documentation of its endpoint: an unknown name in the query, path, body or
 * form, a value of another type, an undocumented constant or choice, or a missing required value.
 */
export type Documented<E extends Endpoint, P> = DocumentedValues<E, P> & PagingOf<E>;

/** The same without paging, for operations of a defined list. */
export type DocumentedValues<E extends Endpoint, P> = UnknownParts<P> & {
	query?: Checked<Query<E>, PartOf<P, 'query'>, AsText>;
	pathValues?: Checked<PathValues<E>, PartOf<P, 'pathValues'>, AsText>;
	body?: Checked<Body<E>, PartOf<P, 'body'>, TakesForm<E> extends true ? AsText : 'json'>;
	headers?: Checked<PlaceOf<E, 'header'>, PartOf<P, 'headers'>, AsText>;
	files?: { [Name in keyof PartOf<P, 'files'>]: FileField<Member<Body<E>, Name>> };
	forEach?: { name: keyof Query<E>; values: ForEachValues<E, P> };
	forPeople?: { name: keyof Query<E> };
} & Required<'query', Query<E>, keyof PartOf<P, 'query'> | ForEachName<P> | ForPeopleName<P>> &
	Required<'pathValues', PathValues<E>, keyof PartOf<P, 'pathValues'>> &
	Required<'body', Body<E>, HeadOf<keyof PartOf<P, 'body'>> | keyof PartOf<P, 'files'> | MappedNames<E, P>>;

/** Names of an endpoint's query parameters. */
export type QueryName<E extends Endpoint> = keyof Query<E>;

type AsText = 'text';
type UnknownName = 'ClayHR documents no such name for this call';

/** What each endpoint takes. A body of multipart form data is its `form`. */
type Requests = ReadRequests & ChangeRequests;
type RequestOf<E extends Endpoint> = E extends keyof Requests ? Requests[E] : object;
type Query<E extends Endpoint> = PlaceOf<E, 'query'>;
type PathValues<E extends Endpoint> = PlaceOf<E, 'path'>;
type Body<E extends Endpoint> = ItemOf<PlaceOf<E, TakesForm<E> extends true ? 'form' : 'body'>>;
type TakesForm<E extends Endpoint> = RequestOf<E> extends { form: object } ? true : false;
/** The documented values in a place of the request. No name is documented where the endpoint takes none. */
type PlaceOf<E extends Endpoint, Place extends string> =
	RequestOf<E> extends { [P in Place]: infer Values } ? Values : object;
type ItemOf<T> = T extends ReadonlyArray<infer Item> ? Item : T;
type PartOf<P, Name extends keyof Call> = P extends { [N in Name]: infer Part } ? Part : object;

type Checked<Values, Given, Place> = { [Name in keyof Given]: SourceFor<ValueAt<Values, Name>, Given[Name], Place> };

/** The documented type of a value. Dots in the name lead into objects and lists. */
type ValueAt<T, Name> = Name extends `${infer Head}.${infer Rest}` ? ValueAt<Member<T, Head>, Rest> : Member<T, Name>;
type Member<T, Name> =
	T extends ReadonlyArray<infer Item>
		? Name extends `${number}`
			? Item
			: never
		: Name extends keyof T
			? NonNullable<T[Name]>
			: never;

/** The parameter with the name of the binary field. */
type FileField<T> = [T] extends [never] ? UnknownName : T extends FileContent ? Parameter<string> : UnknownName;

/** The sources that are allowed for a documented value; `Given` is the call's source. */
type SourceFor<T, Given, Place> = [T] extends [never]
	? UnknownName
	: Given extends Constant
		? Constant<T extends Integer ? number : Extract<T, Value>>
		: Given extends EmailOf
			? string extends T
				? EmailOf
				: Constant<Extract<T, Value>>
			: Given extends RecordValue
				? RecordValue
				: Parameter<Sendable<T, Sent<Given>, Place>>;
type Sent<Given> = Given extends Parameter<infer S> ? S : never;

/** In a path, query or form every value becomes text. A number is still not allowed for a day or a code. */
type Sendable<T, S, Place> =
	| KnownEntry<T, S>
	| (Place extends AsText ? (string extends T ? number : never) : never)
	| (T extends Integer ? WholeNumber<S> : T extends object ? AnyJson : never);
/** A list whose entries have only documented names. */
type KnownEntry<T, S> =
	T extends ReadonlyArray<infer Item>
		? S extends ReadonlyArray<infer Entry>
			? Exclude<keyof Entry, keyof Item> extends never
				? T
				: never
			: T
		: T;
/** Numeric constants, such as 0 and 1 for no and yes. */
type WholeNumber<S> = S extends number ? (`${S}` extends `${bigint}` ? S : never) : never;

type ForEachName<P> = P extends { forEach: { name: infer Name } } ? Name : never;
type ForPeopleName<P> = P extends { forPeople: { name: infer Name } } ? Name : never;
type ForEachValues<E extends Endpoint, P> =
	ForEachName<P> extends infer Name ? SourceParameter<ValueAt<Query<E>, Name>> : never;
type SourceParameter<T> = [T] extends [never] ? UnknownName : Parameter<T>;

/** Required names without a source. */
type Missing<Values, Given> = Exclude<RequiredNames<Values>, Given>;
type RequiredNames<Values> = {
	[Name in keyof Values]-?: object extends Pick<Values, Name> ? never : Name;
}[keyof Values];
type Required<Part extends string, Values, Given> = [Missing<Values, Given>] extends [never]
	? unknown
	: { [P in Part]: { [Name in Missing<Values, Given>]: Source } };
type HeadOf<Name> = Name extends `${infer Head}.${string}` ? Head : Name;
type MappedNames<E extends Endpoint, P> = P extends { bodyFrom: string } ? keyof Body<E> : never;

/** The ID field, for lists with pages only. */
export type PagingOf<E extends Endpoint> = (typeof endpoints)[E] extends { paging: object }
	? { paging: { idField: string } }
	: { paging?: never };
type UnknownParts<P> = {
	[Part in Exclude<keyof P, keyof CallParts>]: 'A call has no such part, or its endpoint says it';
};
