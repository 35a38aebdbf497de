import { EditorCells } from './editorCells.mts';
import { testSubjects } from './testSubjects.mts';

testSubjects('editor', EditorCells.subjects, EditorCells.open, async (cells, isChosen) => cells.run(isChosen));
