import type { INodeParameters } from 'n8n-workflow';

import { ClayHr } from '../../nodes/ClayHr/ClayHr.node.ts';
import type { Cell } from '../../scripts/faults/report.mts';
import { Engine } from '../support/engine.mts';
import { byId } from '../support/locators.mts';
import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { type FastClock, startFastClock } from './fastClock.mts';
import type { Fault } from './fault.mts';
import { faults } from './faults.mts';
import { judgeMessage } from './judge.mts';
import type { Choice } from './testSubjects.mts';

// The editor waits a minute for a list, which is 3 seconds of the machine's clock.
const speed = 5;
const betweenCells = 3 * 3_600_000;

// Choices of other fields that some lists need.
const parameters: INodeParameters = {
	recordOwnerUserId: byId(140009),
	orgRelationUserId: byId(140009),
};

// n8n finds the value of such a field by the operation that shows it.
const parametersByList: Partial<Record<string, INodeParameters>> = {
	searchFormItems: { resource: 'form', operation: 'saveItemResponse', formId: byId(77) },
	searchSurveyItems: { resource: 'survey', operation: 'saveItemResponse', surveyId: byId(82) },
};

type Entry = { name: string; value: unknown };

/** The editor's lists by name. */
function listsOf(engine: Engine): Record<string, () => Promise<Entry[]>> {
	const { listSearch } = new ClayHr().methods;
	const names = Object.keys(listSearch) as Array<keyof typeof listSearch>;
	const searches = names.map((name) => [
		name,
		async () => (await engine.search(name, undefined, undefined, parametersByList[name] ?? parameters)).results,
	]);
	return {
		...(Object.fromEntries(searches) as Record<string, () => Promise<Entry[]>>),
		getUsers: async () => await engine.loadOptions('getUsers'),
		getCustomFields: async () =>
			(await engine.customFields()).fields.map(({ displayName, id }) => ({ name: displayName, value: id })),
	};
}

/** Runs the editor's lists with faults, in a sandbox of its own. */
export class EditorCells {
	/** Names of the lists. */
	static readonly subjects = [...Object.keys(new ClayHr().methods.listSearch), 'getUsers', 'getCustomFields'];

	private readonly lists: Record<string, () => Promise<Entry[]>>;

	private readonly clock: FastClock = startFastClock(speed);

	private constructor(private readonly sandbox: Sandbox) {
		this.lists = listsOf(new Engine(sandbox.access));
	}

	static async open(): Promise<EditorCells> {
		return new EditorCells(await openSandbox({ date: '2026-03-02', users: 60 }));
	}

	async close(): Promise<void> {
		this.clock.end();
		await this.sandbox.close();
	}

	/**
	 * Runs the chosen cells.
	 *
	 * @returns what is wrong in each cell
	 */
	async run(isChosen: Choice): Promise<Cell[]> {
		const cells: Cell[] = [];
		for (const [place, [name, read]] of Object.entries(this.lists).entries()) {
			const chosen = faults.filter((_fault, index) => isChosen(place, index));
			if (chosen.length === 0) continue;
			const usual = await read();
			for (const fault of chosen) {
				const wrong = await this.judge(read, usual, fault, saysOf(name, fault));
				cells.push({ subject: name, mode: 'editor', kind: fault.kind, fault: fault.name, wrong });
			}
		}
		return cells;
	}

	private async judge(
		read: () => Promise<Entry[]>,
		usual: Entry[],
		fault: Fault,
		says: readonly RegExp[],
	): Promise<string[]> {
		this.clock.advance(betweenCells);
		// The job board is outside /rm.
		for (const path of ['/rm/*', '/job-board/*'])
			await this.sandbox.control('POST', '/faults', { path, ...fault.order });
		try {
			return judgeChoices(await read(), usual, fault);
		} catch (error) {
			const { message, stack } = error instanceof Error ? error : new Error(String(error));
			const wrong = fault.read.ends === 'works' ? [`an error: ${message}`] : [];
			return [...wrong, ...judgeMessage(message, JSON.stringify([error, stack]), says)];
		} finally {
			await this.sandbox.control('DELETE', '/faults');
		}
	}
}

// A company without a job board has no path for its locations, so 404 means just that.
const saysOf = (list: string, { order: { status }, name, read }: Fault): readonly RegExp[] =>
	list === 'searchLocations' && (status === 404 || name === '404 for an unknown path')
		? [/no job board/]
		: (read.says ?? []);

function judgeChoices(choices: Entry[], usual: Entry[], { read: { ends } }: Fault): string[] {
	if (ends === 'fails') return ['no error'];
	if (ends === 'works') return JSON.stringify(choices) === JSON.stringify(usual) ? [] : ['other choices'];
	const isReadable = ({ name, value }: Entry) => name !== '' && value !== '' && value !== undefined && value !== null;
	return choices.every(isReadable) ? [] : ['a choice of nothing'];
}
