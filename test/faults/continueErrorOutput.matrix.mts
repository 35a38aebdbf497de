import { OperationCells } from './operationCells.mts';
import { testSubjects } from './testSubjects.mts';

testSubjects(
	'continueErrorOutput',
	OperationCells.subjects,
	async () => await OperationCells.open(),
	async (cells, isChosen) => cells.run('continueErrorOutput', isChosen),
);
