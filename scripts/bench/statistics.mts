/** The middle of some figures and how far they spread: between their quarters. */
export interface Spread {
	readonly median: number;
	readonly low: number;
	readonly high: number;
}

/**
 * The median and the quartiles of some figures.
 *
 * @throws RangeError without a figure
 */
export function spreadOf(figures: readonly number[]): Spread {
	if (figures.length === 0) throw new RangeError('The median needs at least one figure.');
	const sorted = [...figures].sort((one, other) => one - other);
	return { median: quantile(sorted, 0.5), low: quantile(sorted, 0.25), high: quantile(sorted, 0.75) };
}

/**
 * The ratios of figures that were measured in turn, each with the one of its round: what slows the machine for a while slows both.
 *
 * @throws RangeError when the rounds differ in number
 */
export function ratiosOf(figures: readonly number[], base: readonly number[]): Spread {
	if (figures.length !== base.length) throw new RangeError('A ratio needs the same number of rounds on both sides.');
	return spreadOf(figures.map((figure, round) => figure / (base[round] ?? NaN)));
}

function quantile(sorted: readonly number[], share: number): number {
	const place = (sorted.length - 1) * share;
	const below = sorted[Math.floor(place)] ?? NaN;
	const above = sorted[Math.ceil(place)] ?? NaN;
	return below + (above - below) * (place - Math.floor(place));
}
