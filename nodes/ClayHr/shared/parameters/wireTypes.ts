import type { GenericValue, IDataObject } from 'n8n-workflow';

/** A value as sent. Objects and lists occur in JSON bodies only. */
export type Value = string | number | boolean | IDataObject | GenericValue[];

/** A day, yyyy-MM-dd. Other texts must not stand where ClayHR wants a day. */
export type Day = `${number}-${number}-${number}`;

/** A whole number. Numbers with a fraction must not stand where ClayHR wants a whole one. */
export type Integer = number & { readonly isInteger: true };

/** A file of a form. */
export interface FileContent {
	readonly isFile: true;
}

/** An object whose names the company decides. */
export type AnyObject = IDataObject;

/** JSON of the user's own, which nobody can check before it is sent. */
export interface AnyJson {
	readonly isJson: true;
}
