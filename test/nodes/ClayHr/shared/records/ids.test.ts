import { withNumericIds } from '../../../../../nodes/ClayHr/shared/records/ids';

it.each([
	['id', '30501', 30501],
	['id', 30501, 30501],
	['userId', '140001', 140001],
	['userId', null, null],
	['userId', 0, null],
	['headId', '0', null],
	['userId', '9007199254740991', 9007199254740991],
	// Longer than a number can hold, and no number.
	['userId', '9007199254740993', '9007199254740993'],
	['userId', '0071', '0071'],
	['userId', '1e3', '1e3'],
	['userId', ' 7', ' 7'],
	['userId', '7.5', '7.5'],
	['userId', '', ''],
	['storageId', '9001/3f2a.pdf', '9001/3f2a.pdf'],
	['positionIds', ['700', '701'], [700, 701]],
	['positionIds', ['700', 'A-1'], ['700', 'A-1']],
	['positionIds', [], []],
	['positionIds', null, null],
	// Not the name of an ID.
	['phone', '16175550100', '16175550100'],
	['employeeNumber', '1042', '1042'],
	['paid', '1', '1'],
	['ids', ['1'], [1]],
])('%s: %j is shown as %j', (name, given, shown) => {
	expect(withNumericIds(name, given)).toEqual(shown);
});
