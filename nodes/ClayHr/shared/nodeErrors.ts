import { type INode, NodeOperationError } from 'n8n-workflow';

// Control characters could forge log lines; the others hide or reverse text. A lone surrogate can't be stored as UTF-8.
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;

/** Replaces control characters, line breaks, invisible characters and marks of the writing direction by spaces. */
export const printable = (text: string): string => text.replace(unprintable, ' ');

/**
 * Prepares a text of ClayHR or of a workflow for a message.
 *
 * @param longest maximum length in UTF-16 code units
 */
export function shortened(text: string, longest: number): string {
	// A cut may leave a half of a character.
	return printable(printable(text).trim().slice(0, longest)).trim();
}

/**
 * Sets an error's message, which must be printable. n8n's errors replace a message that contains a code such as ECONNREFUSED or EEXIST, even
 * inside a word or in a value of the user.
 */
export function withMessage<E extends Error>(error: E, message: string): E {
	error.message = message;
	return error;
}

// n8n takes an execution for canceled, and not for failed, if the error's message has this word. It may be ClayHR's, or in a title.
const cancelWord = /canceled/g;

/** Prepares the message of a failure, and adds the item's index if there is an item. */
export const namingItem = (message: string, itemIndex?: number): string => {
	const text = message.replace(cancelWord, 'cancelled');
	return itemIndex === undefined ? text : `${text} [item ${itemIndex}]`;
};

/**
 * Creates an error that is not about a response of ClayHR.
 *
 * @param itemIndex the item's index; undefined outside an item, as in the editor or in a trigger
 */
export function operationError(
	node: INode,
	message: string,
	{ description, itemIndex }: { description?: string; itemIndex?: number } = {},
): NodeOperationError {
	const text = printable(namingItem(message, itemIndex));
	const known = description === undefined ? {} : { description: printable(description) };
	return withMessage(new NodeOperationError(node, text, { ...known, itemIndex }), text);
}
