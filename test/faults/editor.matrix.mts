import { EditorCells } from './editorCells.mts';
import { isChosen, saveCells } from './saveCells.mts';

it('runs the lists of the editor', async () => {
	const cells = await EditorCells.open();
	saveCells('editor', await cells.run(isChosen));
	await cells.close();
});
