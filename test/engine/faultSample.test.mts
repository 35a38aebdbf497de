import { wrongCells } from '../../scripts/faults/report.mts';
import { EditorCells } from '../faults/editorCells.mts';
import type { ErrorMode } from '../faults/judge.mts';
import { OperationCells } from '../faults/operationCells.mts';
import { TriggerCells } from '../faults/triggerCells.mts';

// A sample of the matrix that `npm run test:faults` runs. Each operation, event and list meets some faults, and each
// fault some operations, events and lists.
const modes: readonly ErrorMode[] = ['stopWorkflow', 'continueRegularOutput', 'continueErrorOutput'];

afterEach(() => jest.useRealTimers());

it.each([...modes.entries()])('an operation (%i, %s)', async (place, mode) => {
	const cells = await OperationCells.open();
	const found = await cells.run(mode, (operation, fault) => (operation * 7 + fault) % 300 === place * 100);
	await cells.close();
	expect(wrongCells(found)).toEqual([]);
	expect(found.length).toBeGreaterThan(60);
});

it('the trigger', async () => {
	const cells = await TriggerCells.open();
	const found = await cells.run((event, fault) => (event + fault) % 80 === 0);
	await cells.close();
	expect(wrongCells(found)).toEqual([]);
	expect(found.length).toBeGreaterThan(20);
});

it('the lists of the editor', async () => {
	const cells = await EditorCells.open();
	const found = await cells.run((list, fault) => (list + fault) % 80 === 0);
	await cells.close();
	expect(wrongCells(found)).toEqual([]);
	expect(found.length).toBeGreaterThan(50);
});
