import { elapsedText } from '../support/progress.mts';
import type { CreatedRecord, Kill, PollRequest, SoakFacts } from './facts.mts';
import { excuseFor, isGood, type Repeat, type Verdict } from './judge.mts';
import { handOvers, momentOf, moments, sinceLastAnswer } from './moments.mts';

/** A round in one line: its changes, and the figures of the run so far. */
export function roundLine(
	round: {
		readonly number: number;
		readonly of: number;
		readonly kills: readonly Kill[];
		readonly milliseconds: number;
	},
	facts: SoakFacts,
	verdict: Verdict,
): string {
	const number = `${String(round.number).padStart(String(round.of).length)}/${round.of}`;
	const kills = round.kills.map((kill) => momentOf(kill, facts.requests)).join(' and ');
	const figures = [
		`${facts.created.length} created`,
		`${verdict.emitted} emitted`,
		`${verdict.lost.length} lost`,
		`${verdict.repeated.length} repeated`,
		...unavoidable(verdict),
	];
	return `${number}  ${elapsedText(round.milliseconds)}  killed ${kills}; so far ${figures.join(', ')}`;
}

function unavoidable({ cutOff, toldAgain }: Verdict): string[] {
	const lost = cutOff.length === 0 ? [] : [`${cutOff.length} cut off`];
	return toldAgain.length === 0 ? lost : [...lost, `${toldAgain.length} told again`];
}

/** The summary of a run: the figures, and details of every lost or repeated event. */
export function summary(
	rounds: { readonly done: number; readonly asked: number },
	facts: SoakFacts,
	verdict: Verdict,
): string {
	const { created, kills, requests } = facts;
	const byMoment = moments.map((moment) => {
		const count = kills.filter((kill) => momentOf(kill, requests) === moment).length;
		return `    ${moment.padEnd(18)} ${count}`;
	});
	const early = rounds.done < rounds.asked ? ` of ${rounds.asked}, ended early` : '';
	return [
		'\n== Summary',
		`  rounds              ${rounds.done}${early}`,
		`  kills               ${kills.length}`,
		...byMoment,
		`  created             ${created.length}`,
		`  emitted             ${verdict.emitted}`,
		`  lost                ${verdict.lost.length}`,
		`  repeated            ${verdict.repeated.length}`,
		`  never created       ${verdict.unknown.length}`,
		'  made unavoidable by n8n:',
		`    cut off            ${verdict.cutOff.length}  (killed after storing the trigger's state and before storing the execution)`,
		`    told again         ${verdict.toldAgain.length}  (killed after storing the execution and before storing the trigger's state)`,
		`  executions that a kill ended early: ${verdict.cutShort}`,
		`  from a poll's last answer to a stored execution: ${handOverText(handOvers(facts))}`,
		...verdict.lost.map((record) => `  LOST ${aboutRecord(record, facts)}`),
		...verdict.repeated.map((repeat) => `  REPEATED ${aboutRepeat(repeat, kills)}`),
		...verdict.unknown.map((eventId) => `  NEVER CREATED ${eventId}`),
		...verdict.cutOff.map((record) => `  cut off: ${aboutRecord(record, facts)}`),
		...verdict.toldAgain.map((repeat) => `  told again: ${aboutRepeat(repeat, kills)}`),
		isGood(verdict)
			? 'No event was lost or repeated, except those that n8n makes unavoidable.'
			: 'The trigger failed: see above.',
		'',
	].join('\n');
}

function handOverText(milliseconds: readonly number[]): string {
	const median = milliseconds[Math.floor(milliseconds.length / 2)];
	const longest = milliseconds.at(-1);
	return median === undefined || longest === undefined ? 'none' : `${median} ms (median), ${longest} ms (longest)`;
}

const timeOf = (at: number) => new Date(at).toISOString().slice(11, 23);

function aboutRecord(record: CreatedRecord, facts: SoakFacts): string {
	const { event, eventId, at } = record;
	const { kills, requests } = facts;
	const own: readonly PollRequest[] = requests.filter((request) => request.event === event && request.ended >= at);
	const next = excuseFor(record, facts) ?? kills.find((kill) => kill.at >= at);
	if (next === undefined) return `${eventId}, created ${timeOf(at)}; no kill followed`;
	const since = sinceLastAnswer(next.at, own);
	const answer = Number.isFinite(since) ? `${since} ms after the last answer to a poll` : 'before a poll had read it';
	return `${eventId}, created ${timeOf(at)}; killed ${timeOf(next.at)}, ${answer}`;
}

function aboutRepeat({ eventId, emissions }: Repeat, kills: readonly Kill[]): string {
	const items = emissions.map(({ executionId, at }) => `execution ${executionId} at ${timeOf(at)}`).join(', ');
	const first = emissions[0]?.at ?? 0;
	const next = kills.find(({ at }) => at >= first);
	return `${eventId}: ${items}; ${next === undefined ? 'no kill followed' : `the next kill was ${timeOf(next.at)}`}`;
}
