import { OperationCells } from './operationCells.mts';
import { testSubjects } from './testSubjects.mts';

testSubjects(
	'stopWorkflow',
	OperationCells.subjects,
	async () => await OperationCells.open(),
	async (cells, isChosen) => cells.run('stopWorkflow', isChosen),
);
