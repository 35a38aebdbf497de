import { searchActivities } from './searchActivities';
import { searchAssignedWorkflows } from './searchAssignedWorkflows';
import { searchCurrencies } from './searchCurrencies';
import { searchCustomFields } from './searchCustomFields';
import { searchExpenseReports } from './searchExpenseReports';
import { searchExpenseTypes } from './searchExpenseTypes';
import { searchGoals } from './searchGoals';
import { searchLeaveRequests } from './searchLeaveRequests';
import { searchObjectives } from './searchObjectives';
import { searchOrgRelations } from './searchOrgRelations';
import { searchOrgUnits } from './searchOrgUnits';
import { searchProjects } from './searchProjects';
import { searchPtoPolicies } from './searchPtoPolicies';
import { searchReviewTemplates } from './searchReviewTemplates';
import { searchTasks } from './searchTasks';
import { searchTimesheets } from './searchTimesheets';
import { searchUsers } from './searchUsers';
import { searchWorkflows } from './searchWorkflows';

/** What fills the "From List" fields, by the name that the fields use. */
export const listSearch = {
	searchActivities,
	searchAssignedWorkflows,
	searchCurrencies,
	searchCustomFields,
	searchExpenseReports,
	searchExpenseTypes,
	searchGoals,
	searchLeaveRequests,
	searchObjectives,
	searchOrgRelations,
	searchOrgUnits,
	searchProjects,
	searchPtoPolicies,
	searchReviewTemplates,
	searchTasks,
	searchTimesheets,
	searchUsers,
	searchWorkflows,
};
