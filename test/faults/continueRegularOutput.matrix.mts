import { OperationCells } from './operationCells.mts';
import { isChosen, saveCells } from './saveCells.mts';

it('runs the operations with continueRegularOutput', async () => {
	const cells = await OperationCells.open();
	saveCells('continueRegularOutput', await cells.run('continueRegularOutput', isChosen));
	await cells.close();
});
