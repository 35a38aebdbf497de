/** Types of forms: ClayHR stores surveys and tests as forms. The codes are undocumented. */
export type FormType = 'FORM' | 'SURVEY' | 'TEST';

/** ClayHR's codes for forms: active, archived, draft. */
type FormStatus = 'A' | 'ARCHV' | 'DRAFT';

/** An initial item: [question, whether it is mandatory, options if any, the correct option]. */
type ItemPlan = readonly [question: string, mandatory: boolean, options?: string, expected?: string];

/** An initial form. */
export interface FormPlan {
	formId: number;
	type: FormType;
	code: string;
	name: string;
	description: string;
	status: FormStatus;
	/** Whether answers hide their author. */
	anonymous: boolean;
	/** Sections by name. */
	sections: Readonly<Record<string, readonly ItemPlan[]>>;
}

/** The company's initial forms, surveys and tests. Sections and items get their ids in this order. */
export const formPlans: readonly FormPlan[] = [
	plan(77, 'FORM', 'EXIT', 'Exit interview', 'For people who leave', {
		Leaving: [
			['Why are you leaving?', true],
			['Would you come back?', false, 'Yes,No,Maybe'],
		],
		Handover: [['Who takes over your work?', true]],
	}),
	plan(78, 'FORM', 'EQUIP', 'Equipment request', 'For new people and new tasks', {
		Equipment: [
			['Which laptop do you need?', true, '13 inch,16 inch'],
			['Where shall it go?', true],
			['Anything else?', false],
		],
	}),
	plan(79, 'FORM', 'CAR', 'Parking permit', 'One a year', { Car: [['License plate', true]] }),
	plan(81, 'SURVEY', 'WEEK1', 'How was your first week?', 'A few days after the first day', {
		Start: [
			['Did somebody expect you on your first day?', true, 'Yes,No'],
			['What could be better?', false],
		],
	}),
	{
		...plan(82, 'SURVEY', 'PULSE', 'Pulse of the quarter', 'Nobody sees who answered', {
			Mood: [
				['How likely is it that you recommend us as an employer?', true, '0,1,2,3,4,5,6,7,8,9,10'],
				['Why?', false],
			],
		}),
		anonymous: true,
	},
	plan(91, 'TEST', 'FIRE', 'Fire safety', 'To be passed every two years', {
		Alarm: [
			['Where do you go when the alarm rings?', true, 'Car park,Lift,Kitchen', 'Car park'],
			['May you use the lift?', true, 'Yes,No', 'No'],
		],
	}),
	plan(92, 'TEST', 'PRIV', 'Data protection', 'For everybody who sees records of others', {
		Records: [['May you send a pay stub to a private address?', true, 'Yes,No', 'No']],
		Devices: [['What do you do when a laptop is lost?', false]],
	}),
	{
		...plan(93, 'TEST', 'PRIV0', 'Data protection, first edition', 'Replaced', {
			Records: [['Who may read a personnel file?', true, 'Everybody,HR', 'HR']],
		}),
		status: 'ARCHV',
	},
];

function plan(
	formId: number,
	type: FormType,
	code: string,
	name: string,
	description: string,
	sections: Readonly<Record<string, readonly ItemPlan[]>>,
): FormPlan {
	return { formId, type, code, name, description, status: 'A', anonymous: false, sections };
}

/**
 * Initial assignments: [form, index of the user, days from the first day, whether it is completed, answers to the first
 * items]. The users are department heads and the employee with a key, because these users never leave.
 */
export const assignmentPlans: readonly (readonly [number, number, number, boolean, ...string[]])[] = [
	[77, 0, -3, false],
	[78, 0, -6, false, '16 inch', 'My desk in Boston'],
	[77, 8, -20, true, 'A longer way to work', 'Maybe', 'My team lead'],
	[78, 8, -2, false, '13 inch'],
	[77, 2, -90, true, 'Studies', 'Yes', 'Nobody yet'],
	[78, 0, -200, true, '13 inch', 'My home', 'A second screen'],
	[81, 0, -5, false, 'Yes'],
	[81, 8, -14, true, 'Yes', 'More coffee'],
	[81, 3, -30, true, 'No', 'A plan for the first day'],
	[82, 0, -10, true, '9', 'Good people'],
	[82, 4, -9, true, '3', 'Too many meetings'],
	[82, 8, -8, false],
	[77, 5, -4, false, 'Retirement', 'No', 'My deputy'],
	[82, 5, -7, false, '8'],
];
