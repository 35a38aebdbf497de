import { eventually } from './eventually.mts';

/** How many calls n8n accepted, and how many it refused. */
export interface CallCounts {
	accepted: number;
	refused: number;
}

const callsAtOnce = 10;

/** Calls a webhook, and counts the calls. */
export class WebhookCalls {
	readonly counts: CallCounts = { accepted: 0, refused: 0 };

	/**
	 * @param url the webhook's address
	 * @param users the IDs of the users to ask for, in turn
	 */
	constructor(
		private readonly url: string,
		private readonly users: readonly number[],
	) {}

	/**
	 * Calls until the first call is accepted: n8n confirms an activation before the webhook exists.
	 * @throws Problem if this takes longer than a minute
	 */
	async untilAccepted(): Promise<void> {
		const otherwise = 'n8n did not register the webhook within a minute.';
		await eventually({ seconds: 60, lookEverySeconds: 0.5, otherwise }, async () => this.call());
		this.counts.refused = 0;
	}

	/** Calls, several times at once, until there were so many calls in all. */
	async upTo(total: number): Promise<void> {
		let begun = this.counts.accepted + this.counts.refused;
		const callOn = async () => {
			while (begun < total) {
				begun += 1;
				await this.call();
			}
		};
		await Promise.all(Array.from({ length: callsAtOnce }, callOn));
	}

	private async call(): Promise<boolean> {
		const { counts, users } = this;
		const user = String(users[(counts.accepted + counts.refused) % users.length]);
		const response = await fetch(`${this.url}?user=${user}`, { method: 'POST', signal: AbortSignal.timeout(60_000) });
		await response.body?.cancel();
		counts[response.ok ? 'accepted' : 'refused'] += 1;
		return response.ok;
	}
}
