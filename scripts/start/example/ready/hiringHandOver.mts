import { z } from 'zod';
import { expect, itemOf } from '../steps.mts';
import { applicationsOf, assignedWorkflowsOf, candidatesOf, positionsOf, usersOf } from './company.mts';
import type { ReadyWorkflow } from './readyWorkflow.mts';

const clockShape = z.object({ now: z.string() });
const mailShape = z.object({ toEmail: z.string(), subject: z.string(), text: z.string() });
const weeks = 3;
// The steps "Hired" of the sandbox's hiring funnels.
const hired = [35, 43];

/** A hired candidate becomes a user with a checklist, and the hiring manager gets an email. */
export const hiringHandOver: ReadyWorkflow = {
	file: 'hiring-hand-over.json',
	start: 'When a Hire Is Entered',
	otherServices: { 'Tell the Hiring Manager': {} },
	check: async ({ sandbox, run }) => {
		const { now } = await sandbox.call('GET', '/_sandbox/clock', clockShape);
		const firstDay = new Date(Date.parse(now) + weeks * 7 * 86_400_000).toISOString().slice(0, 10);
		const positions = await positionsOf(sandbox);
		const withRecruiter = positions.filter(({ recruiterId }) => recruiterId !== null);
		const application = (await applicationsOf(sandbox)).find(
			({ positionId, funnelStatusId }) =>
				hired.includes(funnelStatusId) && withRecruiter.some((position) => position.positionId === positionId),
		);
		const position = positions.find(({ positionId }) => positionId === application?.positionId);
		const candidate = (await candidatesOf(sandbox)).find(({ recruitId }) => recruitId === application?.recruitId);
		if (position === undefined || candidate?.name === undefined || candidate.name === null)
			throw new RangeError('Nobody is hired for a position with a recruiter');
		const email = 'new.colleague@example.com';
		const entered = {
			'Candidate ID': candidate.recruitId,
			'Position ID': position.positionId,
			'Work email': email,
			'First day': firstDay,
		};

		const mail = itemOf(await run(entered), 'Tell the Hiring Manager', mailShape);
		const users = await usersOf(sandbox);
		const user = users.find((one) => one.email === email);
		const facts = [user?.displayFullName, user?.startDate, user?.status].join(', ');
		expect(facts === `${candidate.name}, ${firstDay}, F`, `The new user is "${facts}".`);
		const assigned = (await assignedWorkflowsOf(sandbox)).filter(({ userId }) => userId === user?.userId);
		expect(
			assigned.some(({ workflowId }) => workflowId === 330),
			`ClayHR has no checklist "First day" for ${candidate.name}.`,
		);
		// The sandbox's positions have no hiring manager, so the recruiter gets the email.
		const recruiter = users.find(({ userId }) => userId === position.recruiterId);
		expect(mail.toEmail === recruiter?.email, `The email goes to ${mail.toEmail}.`);
		expect(mail.subject === `${candidate.name} is hired as ${position.name}`, `The subject is "${mail.subject}".`);
		const isComplete = mail.text.includes(firstDay) && mail.text.includes(String(user?.userId));
		expect(isComplete && !/undefined|null/.test(mail.text), `The email is "${mail.text}".`);
		return `${candidate.name} is user ${user?.userId ?? 0} with the checklist "First day", and ${mail.toEmail} got "${mail.subject}".`;
	},
};
