/** The minimum and maximum number of users of a company. */
export const fewestUsers = 1;
export const mostUsers = 1_000_000;
