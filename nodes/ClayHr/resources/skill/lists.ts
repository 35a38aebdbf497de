import { defineList } from '../../shared/lists/defineList';
import { skillShape } from './shape';

/** The skills of the company. */
export const skills = defineList('GET /api/skills', { shape: skillShape });
