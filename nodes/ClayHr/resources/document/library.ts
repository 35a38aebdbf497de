/** Where ClayHR lists the files of the document library. */
export const library = { path: '/api/documentLibrary', fallbackPath: '/api/v3/documentLibrary' };
