import { NotARecord } from '../../../../../nodes/ClayHr/shared/records/envelope';
import { readTests } from '../../../../../nodes/ClayHr/resources/test/get';

const test = { dynamicFormId: 91, name: 'Fire safety' };

it.each([
	['one test as it is', test, [test]],
	['a list of tests, as a bare list is handed over', { data: [test, test] }, [test, test]],
	['one test in an envelope', { data: test, message: 'success' }, [test]],
	['no tests', { data: [] }, []],
])('reads %s', (_what, body, tests) => {
	expect(readTests(body)).toEqual({ tests });
});

it.each([{}, { message: 'success' }, { data: null }])('takes %j for no list of tests', (body) => {
	expect(() => readTests(body)).toThrow(NotARecord);
});
