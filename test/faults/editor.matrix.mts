import { EditorCells } from './editorCells.mts';
import { testSubjects } from './testSubjects.mts';

testSubjects(
	'editor',
	EditorCells.subjects,
	async () => await EditorCells.open(),
	async (cells, isChosen) => cells.run(isChosen),
);
