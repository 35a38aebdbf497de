import { defineList } from '../../shared/lists/defineList';
import { wholeFormShape } from '../form/shape';

/** Tests with one status. */
export const tests = defineList('GET /api/test', { shape: wholeFormShape });
