import type { Form, NamedValue } from './fields';
import type { Value } from './wireTypes';

type Choices = Pick<Form, 'values' | 'names'>;

/**
 * Finds the choice that a value means: a code of ClayHR or its name in the editor, in any case. A workflow often has the
 * word from the output of another node.
 *
 * @returns ClayHR's code; undefined if there is no such choice
 */
export function findChoice(given: unknown, { values = [], names = [] }: Choices): Value | undefined {
	const text = String(given).trim();
	const folded = text.toLowerCase();
	return (
		values.find((value) => String(value) === text) ??
		values.find((value) => String(value).toLowerCase() === folded) ??
		names.find(({ name }) => name.toLowerCase() === folded)?.value
	);
}

/** Lists the choices for an error message, with the words of the output: `one of approved (AP), waiting (WA)`. */
export function expectedChoices({ values = [], names = [] }: Choices): string {
	return `one of ${values.map((value) => choiceLabel(value, names)).join(', ')}`;
}

function choiceLabel(value: Value, names: readonly NamedValue[]): string {
	const code = String(value);
	const name = names.find((named) => named.value === value)?.name ?? code;
	const word = inSentence(name);
	return name === code || word === code ? code : `${word} (${code})`;
}

// Words such as API keep their capitals.
const inSentence = (name: string) => name.replace(/\b[A-Z](?=[a-z])/g, (letter) => letter.toLowerCase());
