import { defineList, withNames } from '../../shared/lists/defineList';
import { readResponses } from './readResponse';
import { formResponseShape, formShape } from './shape';

/** The forms of the company. */
export const forms = withNames(defineList('GET /api/getdynaforms', { shape: formShape }), {
	thing: 'a form',
	idFields: ['dynamicFormId'],
	nameFields: ['name'],
});

/** All users' answers to the items of one form. */
export const formResponses = defineList('GET /api/responselist', { read: readResponses, shape: formResponseShape });

/** One form with its sections. */
export const wholeForm = defineList('GET /api/view', {});
