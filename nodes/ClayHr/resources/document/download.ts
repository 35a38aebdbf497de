import { reportOf, settle } from '../../shared/http/failure';
import { text } from '../../shared/parameters/fields';
import { readSources } from '../../shared/parameters/readParameters';
import { getList } from '../../shared/lists/getList';
import type { CustomRead } from '../../shared/call';
import { library } from './lists';

// ClayHR sends 409 for an unknown file name, among other errors.
const isRefusal = (error: unknown) => reportOf(error)?.status === 409;

/**
 * Downloads a file. A file has two names in the library, and ClayHR doesn't document which one it expects. If a name is
 * refused, reads the library and tries the file's other name. Throws the first error if the other name fails, too, or if the
 * library can't be read.
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
