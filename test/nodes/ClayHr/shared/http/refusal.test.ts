import { refusalIn } from '../../../../../nodes/ClayHr/shared/http/refusal';
import { documentedBodies } from '../../../../support/contract.mts';

const message = 'No';

it.each<unknown>([
	{ error: 'Invalid token' },
	{ error: { message }, data: null },
	{ errors: [{ message }] },
	{ errors: { email: ['taken'] }, data: null },
	{ errorCode: 'E17', errorMessage: message },
	{ errorCode: 17 },
	{ exception: 'java.lang.NullPointerException', message },
	{ success: false, data: [{ userId: 1 }] },
	{ success: 'false', message },
	{ success: 'failed', userId: 1 },
	{ success: 'error' },
	{ success: 0, message },
	{ success: 'N', message },
	{ Success: false, message },
	{ isSuccess: false },
	{ ok: false, message },
	{ result: 'failure' },
	{ result: false },
	{ code: -1, data: { reason: message } },
	{ code: '-1', message },
	{ code: 500, message },
	{ code: '401', message },
	{ code: 'ERROR' },
	{ statusCode: 400, message },
	{ status: 'error', message },
	{ status: 'Failed', message, data: {} },
	{ status: 'BAD_REQUEST' },
	{ status: '400 BAD_REQUEST', message },
	{ status: 'unsuccessful' },
	{ status: false },
	{ status: -1 },
	{ status: 401, error: 'Unauthorized', timestamp: 1715587200000, path: '/rm/api/users' },
	{ data: { success: false, message } },
	{ data: [{ success: false, message }] },
	{ message: 'ok', data: { error: message } },
	[{ success: false, message }],
	[{ error: message }],
	[false],
	false,
	{ success: ' false\n' },
	{ success: -1 },
	{ success: 'F' },
	{ SUCCESS: 'FALSE' },
	{ CODE: -1, data: { reason: message } },
	{ response: { success: false, message } },
	{ result: { success: false }, timestamp: 1 },
	{ result: { status: 'FAIL' } },
	{ results: [{ success: false }] },
	{ meta: { status: 'error' }, data: null },
	{ header: { code: 500 } },
	{ status: { code: 500, message } },
	{ data: { response: { success: false } } },
	{ isError: true },
	{ hasErrors: 'true', message },
	{ failed: true },
	{ errorList: [message] },
	{ validationErrors: [{ field: 'email', message }] },
	{ fieldErrors: { email: message } },
	{ responseCode: '500', responseMessage: message },
	{ resultCode: -1 },
	{ httpStatus: 409 },
	{ fault: { faultstring: message } },
	{ exceptionMessage: message },
	{ exito: false, mensaje: 'No autorizado' },
	{ Éxito: 'false' },
	{ sucesso: false, mensagem: 'x' },
	{ fehler: ['Nicht angemeldet'] },
	{ erreur: { message: 'Accès refusé' }, data: null },
	{ mensaje: 'No autorizado', codigo: 401 },
])('%j states a refusal', (body) => {
	expect(refusalIn(body, false)).toBe('stated');
	expect(refusalIn(body, true)).toBe('stated');
});

it.each<unknown>([
	{ message: 'failure' },
	{ message: 'FAILURE!', data: {} },
	{ message: 'Failure', data: null },
	{ message: 'Something Went Wrong!', data: [] },
	{ message: 'failure', userID: 0 },
	{ message: 'Permission denied', data: [] },
	{ message: 'Invalid user ID' },
	{ message: 'Unable to save' },
	{ message: 'Could not save the record' },
	{ message: 'Update failed' },
	{ message: 'Internal Server Error' },
	{ message: 'An error occurred while saving' },
	{ message: 'An unexpected error occurred' },
	{ message: 'You are not authorized' },
	{ message: 'User does not exist' },
	{ message: 'User already exists, updated' },
	{ message: 'Unsuccessful' },
	{ message: 'Too many requests' },
	{ message: 'Email is required' },
	{ message: 'java.lang.NullPointerException' },
	{ message: 'Session expired' },
	{ Message: 'failure' },
	{ msg: 'failure' },
	{ message: 'Not carried out', status: 0 },
	[{ message: 'Permission denied' }],
	{ MESSAGE: 'failure' },
	{ response: { message: 'failure' } },
	{ mensaje: 'No autorizado' },
	{ mensaje: 'No autorizado', data: [] },
	{ message: 'Sesión caducada', data: [] },
	{ mensagem: 'Não autorizado' },
	{ message: 'Accès refusé : contactez votre administrateur' },
	{ nachricht: 'Sie sind nicht angemeldet', data: [] },
	{ message: 'Fehler beim Speichern' },
	{ messaggio: 'Accesso negato' },
	[{ mensaje: 'No autorizado' }],
	{ message: 'Your license has expired', data: [] },
	{ message: 'Session expired', users: [] },
	{ message: 'ClayHR is under maintenance', data: [] },
	{ message: 'Service temporarily unavailable', data: [] },
])('%j only sounds like a refusal', (body) => {
	expect(refusalIn(body, false)).toBe('guessed');
	expect(refusalIn(body, true)).toBe('guessed');
});

it.each<unknown>([
	{ message: 'successful', userID: 140061 },
	{ code: 1, message: 'Successful' },
	{ success: 200, Responses: [] },
	{ status: 'A', error: '', errors: [], userId: 140001 },
	{ error: 'Sensor is defective', projectId: 7 },
	{ errors: 3, success: 0, data: [{ row: 1 }] },
	{ status: 'Failed', title: 'Test for applicants' },
	{ message: 'Error reports are due on Friday', annId: 5 },
	{ message: 'No records found', data: [] },
	{ mensaje: 'Guardado', codigo: 1 },
	{ mensaje: 'Sin registros', data: [] },
	{ fehler: [], data: [] },
	{ message: 'Successfully saved. The mail could not be sent' },
	{ message: 'success', error: 'null' },
	{ message: 'success', errors: [null, ''] },
	{ status: 'A' },
	{ result: 'success' },
	{},
	{ code: 9001, message: 'Saved' },
	{ data: false },
	{ data: { status: 'Failed', name: 'Test for applicants' } },
	[{ success: 0, name: 'Import' }],
	[{ success: 'true' }, { success: ' yes ' }],
	{ response: { success: true } },
	{ results: [{ code: 500, name: 'Import' }] },
	{ department: { code: 500 } },
	{ isError: false, hasErrors: 'N', failed: 0, errorList: [], responseCode: 200 },
	[],
	null,
	undefined,
	'',
	true,
])('%j is no refusal', (body) => {
	expect(refusalIn(body, false)).toBeUndefined();
	expect(refusalIn(body, true)).toBeUndefined();
});

it.each<unknown>([
	[{ success: true }, { success: false }],
	{ data: [{ success: false }, { success: true }] },
	{ results: [{ message: 'success' }, { error: message }, { success: true }] },
])('%j refuses a part of a change, and is a list of a read', (body) => {
	expect(refusalIn(body, true)).toBe('partial');
	expect(refusalIn(body, false)).toBeUndefined();
});

it('a list of refusals refuses the whole change', () => {
	expect(refusalIn([{ success: false }, { error: message }], true)).toBe('stated');
	expect(refusalIn([{ success: false }, { message: 'failure' }], true)).toBe('partial');
});

it.each([
	{ success: true, error: 'none' },
	{ success: true, message: 'Conflict resolved' },
	{ success: true, errors: [null] },
	{ success: true, message: 'Error report saved' },
	{ success: 'true', code: 450 },
	{ success: 'Y', status: 'error' },
	{ Success: true, message: 'failure' },
])('success wins in %j', (body) => {
	expect(refusalIn(body, true)).toBeUndefined();
});

it.each([
	{ message: 'You do not have any timesheets', data: [] },
	{ message: 'Data not available', data: [] },
	{ code: 404, message: 'No data found', data: [] },
	{ status: 'NOT_FOUND', projects: [] },
])('%j is an empty list for a read, and a refusal of a change', (body) => {
	expect(refusalIn(body, false)).toBeUndefined();
	expect(refusalIn({ ...body, message: 'Not available' }, true)).toBeDefined();
});

it('no documented response of a successful call is a refusal', () => {
	const bodies = documentedBodies(/^2/);
	expect(bodies.length).toBeGreaterThan(100);
	expect(bodies.filter((body) => refusalIn(body, false) ?? refusalIn(body, true))).toEqual([]);
});

it('each documented error message is a refusal, apart from those of an empty list', () => {
	const isOther = ({ message: said }: { message: string }) => /success|not found|^$/i.test(said);
	const bodies = documentedBodies(/^[45]/) as Array<{ message: string }>;
	expect(bodies.length).toBeGreaterThan(100);
	expect(bodies.filter((body) => !isOther(body) && refusalIn(body, false) === undefined)).toEqual([]);
});
