import { OperationCells } from './operationCells.mts';
import { testSubjects } from './testSubjects.mts';

testSubjects(
	'continueRegularOutput',
	OperationCells.subjects,
	async () => await OperationCells.open(),
	async (cells, isChosen) => cells.run('continueRegularOutput', isChosen),
);
