import { isChosen, saveCells } from './saveCells.mts';
import { TriggerCells } from './triggerCells.mts';

afterEach(() => jest.useRealTimers());

it('runs the events of the trigger', async () => {
	const cells = await TriggerCells.open();
	saveCells('trigger', await cells.run(isChosen));
	await cells.close();
});
