import type { Paging } from '../../shared/http/collectPages';

/** Paging of positions. The documentation doesn't say whether pages start at 0 or 1. */
export const positionPaging: Paging = { firstPage: 0, isFirstPageUnsure: true, idField: 'positionId' };
