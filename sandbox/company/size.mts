/** The least and the greatest number of users a company can have. */
export const fewestUsers = 12;
export const mostUsers = 1_000_000;
