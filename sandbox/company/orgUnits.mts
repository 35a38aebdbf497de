import { departmentPlans, firstUserId } from './organization.mts';
import { isInitialUser, type CompanyPlan } from './population.mts';
import { Table } from './table.mts';

/** An org unit (department). */
export interface OrgUnit {
	departmentId: number;
	name: string;
	description: string;
	departmentCode: string | null;
	departmentLabel: string | null;
	parentDepartmentId: number | null;
	/** The head's user id. */
	deptHead: number | null;
	/** The head count entered with the unit; null for initial units, whose members are counted. */
	enteredHeadCount: number | null;
}

/** The org units of a company. */
export class OrgUnits {
	readonly units = new Table<OrgUnit>(1);

	/** @param plan the company's size: in a small company, some departments have no head */
	constructor(plan: CompanyPlan) {
		departmentPlans.forEach(({ departmentId, name, description, code, parentDepartmentId }, place) => {
			const head = firstUserId + place;
			this.save({
				departmentId,
				name,
				description,
				departmentCode: code,
				departmentLabel: name,
				parentDepartmentId,
				deptHead: isInitialUser(plan, head) ? head : null,
				enteredHeadCount: null,
			});
		});
	}

	/** Lists all org units, lowest id first. */
	list(): OrgUnit[] {
		return this.units.list().sort((one, other) => one.departmentId - other.departmentId);
	}

	/** Returns an org unit, or undefined. */
	get(departmentId: number): OrgUnit | undefined {
		return this.units.get(departmentId);
	}

	/** Saves a new or changed org unit. */
	save(unit: OrgUnit): void {
		this.units.put(unit.departmentId, unit);
	}

	/** Returns an unused id. */
	freeId(): number {
		return this.units.nextRecordId;
	}
}
