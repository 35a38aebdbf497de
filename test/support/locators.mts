type Mode = 'id' | 'email' | 'employeeNumber' | 'list' | 'name' | 'url';

/** A locator's value in one of its modes. */
export const chosen = (mode: Mode, value: unknown) => ({ __rl: true, mode, value: String(value) });

/** A locator's value by ID. */
export const byId = (value: unknown) => chosen('id', value);

/** A user locator's value by email. */
export const byEmail = (value: unknown) => chosen('email', value);

/** A locator's value as an expression that reads a field of each item. */
export const fromItem = (field: string, mode: Mode = 'id') => chosen(mode, `={{ $json.${field} }}`);
