import type { IDataObject } from 'n8n-workflow';

import type { Sandbox } from '../sandbox.mts';
import type { Samples } from '../sampleParameters.mts';

/** Two sets of values for forms, surveys, tests, trainings, reports, documents and announcements. */
export async function formSamples(sandbox: Sandbox): Promise<[Samples, Samples]> {
	const assignments = await sandbox.control<IDataObject[]>('GET', '/state/formAssignments');
	const announcements = await sandbox.control<IDataObject[]>('GET', '/state/announcements');
	const userTrainings = await sandbox.control<IDataObject[]>('GET', '/state/userTrainings');
	const records = (place: number): Samples => ({
		announcementId: numberOf(announcements[place], 'announcementId'),
		documentFileName: ['handbook.pdf', 'logo.png'][place] ?? '',
		userTrainingId: numberOf(userTrainings[place], 'userTrainingId'),
		trainingId: numberOf(userTrainings[place], 'trainingId'),
	});
	return [
		{
			...records(0),
			...fillable(assignments, { form: 78, survey: 81 }),
			formItemId: 4506,
			surveyItemId: 4509,
			reportId: '77',
			testId: 91,
		},
		{
			...records(1),
			...fillable(assignments, { form: 77, survey: 82 }),
			formItemId: 4502,
			surveyItemId: 4511,
			reportId: '78',
			testId: 92,
		},
	];
}

// Open assignments with answers to all mandatory items. They accept further answers and can be completed.
const fillableIds = [8802, 8807, 8813, 8814];

function fillable(assignments: readonly IDataObject[], { form, survey }: { form: number; survey: number }): Samples {
	const idOf = (formId: number): number =>
		numberOf(
			assignments.find((one) => one.formId === formId && fillableIds.includes(Number(one.assignmentId))),
			'assignmentId',
		);
	const formAssignmentId = idOf(form);
	return {
		formId: form,
		formAssignmentId,
		assignmentId: formAssignmentId,
		surveyId: survey,
		surveyAssignmentId: idOf(survey),
	};
}

function numberOf(record: IDataObject | undefined, field: string): number {
	const value = record?.[field];
	if (typeof value !== 'number') throw new Error(`The sandbox has no record with a number in ${field}`);
	return value;
}
