import { accessWords } from '../position/codes';

/** Who can see a document or a custom field. ClayHR documents these codes in small letters, and for positions only. */
export const documentAccessWords = {
	...accessWords,
	...Object.fromEntries(Object.entries(accessWords).map(([code, word]) => [code.toUpperCase(), word])),
};
