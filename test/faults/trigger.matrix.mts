import { testSubjects } from './testSubjects.mts';
import { TriggerCells } from './triggerCells.mts';

afterAll(() => jest.useRealTimers());

testSubjects(
	'trigger',
	TriggerCells.subjects,
	async () => await TriggerCells.open(),
	async (cells, isChosen) => cells.run(isChosen),
);
