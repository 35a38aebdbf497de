import type { IExecuteSingleFunctions, PostReceiveAction } from 'n8n-workflow';

/**
 * The last postReceive function of every operation. The engine guesses which input item an output item came from, and
 * guesses wrong as soon as one item gives none and another gives two.
 */
export const pairItems: PostReceiveAction = async function (this: IExecuteSingleFunctions, items) {
	return items.map((item) => ({ ...item, pairedItem: { item: this.getItemIndex() } }));
};
