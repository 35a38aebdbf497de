import { OperationCells } from './operationCells.mts';
import { isChosen, saveCells } from './saveCells.mts';

it('runs the operations with stopWorkflow', async () => {
	const cells = await OperationCells.open();
	saveCells('stopWorkflow', await cells.run('stopWorkflow', isChosen));
	await cells.close();
});
