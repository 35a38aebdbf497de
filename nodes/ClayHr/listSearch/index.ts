import { searchActivities } from './searchActivities';
import { searchAssignedWorkflows } from './searchAssignedWorkflows';
import { searchCurrencies } from './searchCurrencies';
import { searchCustomFields } from './searchCustomFields';
import { searchDocuments } from './searchDocuments';
import { searchExpenseReports } from './searchExpenseReports';
import { searchExpenseTypes } from './searchExpenseTypes';
import { searchFormItems, searchSurveyItems } from './searchFormItems';
import { searchForms, searchSurveys, searchTests } from './searchForms';
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
import { searchTrainings, searchUserTrainings } from './searchTrainings';
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
	searchDocuments,
	searchFormItems,
	searchForms,
	searchGoals,
	searchLeaveRequests,
	searchObjectives,
	searchOrgRelations,
	searchOrgUnits,
	searchProjects,
	searchPtoPolicies,
	searchReviewTemplates,
	searchSurveyItems,
	searchSurveys,
	searchTasks,
	searchTimesheets,
	searchTests,
	searchTrainings,
	searchUsers,
	searchUserTrainings,
	searchWorkflows,
};
