import { defineList } from '../../shared/lists/defineList';
import { userTrainingShape } from './shape';

/** Trainings of the API key's user. */
export const trainings = defineList('GET /api/trainings', { shape: userTrainingShape });
