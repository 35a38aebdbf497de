import { searchAssignedWorkflows } from './searchAssignedWorkflows';
import { searchCustomFields } from './searchCustomFields';
import { searchGoals } from './searchGoals';
import { searchLeaveRequests } from './searchLeaveRequests';
import { searchObjectives } from './searchObjectives';
import { searchOrgRelations } from './searchOrgRelations';
import { searchOrgUnits } from './searchOrgUnits';
import { searchProjects } from './searchProjects';
import { searchPtoPolicies } from './searchPtoPolicies';
import { searchReviewTemplates } from './searchReviewTemplates';
import { searchTasks } from './searchTasks';
import { searchUsers } from './searchUsers';
import { searchWorkflows } from './searchWorkflows';

/** What fills the "From List" fields, by the name that the fields use. */
export const listSearch = {
	searchAssignedWorkflows,
	searchCustomFields,
	searchGoals,
	searchLeaveRequests,
	searchObjectives,
	searchOrgRelations,
	searchOrgUnits,
	searchProjects,
	searchPtoPolicies,
	searchReviewTemplates,
	searchTasks,
	searchUsers,
	searchWorkflows,
};
