import { unitsDownFrom, unitsUpFrom } from '../../../../../nodes/ClayHr/resources/orgUnit/units';

const unit = (departmentId: number | string, parentDepartmentId: number | string | null) => ({
	departmentId,
	parentDepartmentId,
});

// 1 has 2 and 3 below it, and 3 has 4. 5 and 6 are in a cycle.
const units = [unit(1, 0), unit('2', 1), unit(3, '1'), unit(4, 3), unit(5, 6), unit(6, 5)];

it('finds an org unit and all units below it, also if ClayHR sends IDs as text', () => {
	expect([...unitsDownFrom(units, 1)]).toEqual([1, 2, 3, 4]);
	expect([...unitsDownFrom(units, 3)]).toEqual([3, 4]);
	expect([...unitsDownFrom(units, 5)]).toEqual([5, 6]);
	expect([...unitsDownFrom(units, 99)]).toEqual([99]);
});

it('finds an org unit and the units above it, the nearest first', () => {
	const up = (id: number) => unitsUpFrom(units, id).map(({ departmentId }) => Number(departmentId));
	expect(up(4)).toEqual([4, 3, 1]);
	expect(up(5)).toEqual([5, 6]);
	expect(up(99)).toEqual([]);
});

it('reads each org unit a few times only, in a chain of 3,000', () => {
	let reads = 0;
	const chain = Array.from({ length: 3000 }, (_, index) => ({
		departmentId: index + 1,
		get parentDepartmentId() {
			reads += 1;
			return index;
		},
	}));
	expect(unitsDownFrom(chain, 1).size).toBe(3000);
	expect(reads).toBeLessThan(4 * 3000);
});
