import { defineList, withNames } from '../../shared/lists/defineList';
import { trainingIdFields, trainingNameFields, userTrainingShape } from './shape';

/** Trainings of the API key's user. */
export const trainings = withNames(defineList('GET /api/trainings', { shape: userTrainingShape }), {
	thing: 'a training',
	idFields: trainingIdFields,
	nameFields: trainingNameFields,
});
