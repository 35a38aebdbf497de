import { reportOf } from '../../shared/http/failure';
import { text } from '../../shared/parameters/fields';
import { readSources } from '../../shared/parameters/readSource';
import { getList } from '../../shared/lists/getList';
import type { CustomRead } from '../../shared/call';
import { settle } from '../../shared/http/settle';
import { library } from './lists';

// What ClayHR answers, among other things, to a file name that it does not know.
const isRefusal = (error: unknown) => reportOf(error)?.status === 409;

/**
 * Downloads a file. ClayHR does not document which of the names in the library it wants: a name that is refused is looked
 * up there, and the file's other name tried. The first refusal stands when that is refused as well, or the library can't be read.
 */
export const download: CustomRead = async ({ item, send }) => {
	const first = await settle(send());
	if ('value' in first) return first.value;
	if (!isRefusal(first.error)) throw first.error;
	const { fileName } = readSources(item, { fileName: text('documentFileName') });
	const listed = await settle(getList(item, library));
	const documents = 'value' in listed ? listed.value : [];
	const names = documents.map(({ filename, s3id }) => [filename, s3id].filter(Boolean).map(String));
	const other = names.find((ofOne) => ofOne.includes(String(fileName)))?.find((name) => name !== fileName);
	if (other === undefined) throw first.error;
	const second = await settle(send({ fileName: other }));
	if ('value' in second) return second.value;
	throw isRefusal(second.error) ? first.error : second.error;
};
