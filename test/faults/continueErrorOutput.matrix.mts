import { OperationCells } from './operationCells.mts';
import { isChosen, saveCells } from './saveCells.mts';

it('runs the operations with continueErrorOutput', async () => {
	const cells = await OperationCells.open();
	saveCells('continueErrorOutput', await cells.run('continueErrorOutput', isChosen));
	await cells.close();
});
