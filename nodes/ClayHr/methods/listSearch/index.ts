import { searchActivities } from './searchActivities';
import { searchAssignedWorkflows } from './searchAssignedWorkflows';
import { searchCandidates } from './searchCandidates';
import { searchCurrencies } from './searchCurrencies';
import { searchCustomFields } from './searchCustomFields';
import { searchDocuments } from './searchDocuments';
import { searchExpenseReports } from './searchExpenseReports';
import { searchExpenseTypes } from './searchExpenseTypes';
import { searchFormItems, searchSurveyItems } from './searchFormItems';
import { searchForms, searchSurveys, searchTests } from './searchForms';
import { searchGoals } from './searchGoals';
import { searchJobProfiles } from './searchJobProfiles';
import { searchLeaveRequests } from './searchLeaveRequests';
import { searchLocations } from './searchLocations';
import { searchObjectives } from './searchObjectives';
import { searchOrgRelations } from './searchOrgRelations';
import { searchOrgUnits } from './searchOrgUnits';
import { searchAddresses, searchDependents, searchEducation, searchEmployment } from './searchPersonalRecords';
import { searchPositions } from './searchPositions';
import { searchProjects } from './searchProjects';
import { searchPtoPolicies } from './searchPtoPolicies';
import { searchReviewTemplates } from './searchReviewTemplates';
import { searchTasks } from './searchTasks';
import { searchTimesheets } from './searchTimesheets';
import { searchTrainings, searchUserTrainings } from './searchTrainings';
import { searchUsers } from './searchUsers';
import { searchWorkflows } from './searchWorkflows';

/** n8n's search methods of the "From List" fields, by name. */
export const listSearch = {
	searchActivities,
	searchAddresses,
	searchAssignedWorkflows,
	searchCandidates,
	searchCurrencies,
	searchCustomFields,
	searchDependents,
	searchDocuments,
	searchEducation,
	searchEmployment,
	searchExpenseReports,
	searchExpenseTypes,
	searchFormItems,
	searchForms,
	searchGoals,
	searchJobProfiles,
	searchLeaveRequests,
	searchLocations,
	searchObjectives,
	searchOrgRelations,
	searchOrgUnits,
	searchPositions,
	searchProjects,
	searchPtoPolicies,
	searchReviewTemplates,
	searchSurveyItems,
	searchSurveys,
	searchTasks,
	searchTests,
	searchTimesheets,
	searchTrainings,
	searchUsers,
	searchUserTrainings,
	searchWorkflows,
};
