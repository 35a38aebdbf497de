import type { Verdict } from './fault.mts';

/** One attempt. */
export const once = [1, 1] as const;
/** A read is sent again three times, and once more to another path that ClayHR documents. */
export const retried = [4, 8] as const;
/** A request that a rate limit refuses again and again. */
export const refusedAgain = [7, 11] as const;
/** Once, or once more on the other path that ClayHR documents. */
export const onOtherPath = [1, 2] as const;

/** The operation fails with these words. */
export const fails = (says: RegExp[], more: Partial<Verdict> = {}): Verdict => ({
	ends: 'fails',
	attempts: once,
	says,
	...more,
});
/** The operation works. */
export const works = (attempts: Verdict['attempts'], more: Partial<Verdict> = {}): Verdict => ({
	ends: 'works',
	attempts,
	...more,
});
/** The change fails, and may have been carried out. */
export const uncertain = (says: RegExp[]): Verdict => fails(says, { isUncertain: true });

/** ClayHR's words. */
export const words = 'This value is taken';
/** The same in an error message. */
export const said = new RegExp(words);
