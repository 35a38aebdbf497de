import type { ClayHrSide } from './clayHrSide.mts';
import type { PollRequest } from './facts.mts';
import { watched } from './watched.mts';

/** What a round needs from ClayHR. */
export type ClayHr = Pick<ClayHrSide, 'create' | 'make' | 'answerWell' | 'requestsUnderWay' | 'pollRequests'>;

/** Combines several companies. Each event is watched in one of them. */
export function asOne(companies: readonly [ClayHr, ClayHr]): ClayHr {
	return {
		create: (event) => companies[watched[event].company].create(event),
		make: (trouble) => companies[watched[trouble.event].company].make(trouble),
		answerWell: async () => {
			for (const company of companies) await company.answerWell();
		},
		requestsUnderWay: async () => {
			const [one, other] = await Promise.all(companies.map((company) => company.requestsUnderWay()));
			return (one ?? 0) + (other ?? 0);
		},
		pollRequests: async () => {
			const requests: PollRequest[] = [];
			for (const company of companies) requests.push(...(await company.pollRequests()));
			return requests;
		},
	};
}
