/** Paths of the document library's list. */
export const library = { path: '/api/documentLibrary', fallbackPath: '/api/v3/documentLibrary' };
