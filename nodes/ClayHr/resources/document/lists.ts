import { defineList } from '../../shared/lists/defineList';
import { documentShape } from './shape';

/** The files of the document library. */
export const library = defineList('GET /api/documentLibrary', { shape: documentShape });
