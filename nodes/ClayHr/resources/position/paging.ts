import type { Paging } from '../../shared/http/collectPages';

/** How positions are paged; whether from 0 or from 1, nobody documents. */
export const positionPaging: Paging = { firstPage: 0, isFirstPageUnsure: true, idField: 'positionId' };
