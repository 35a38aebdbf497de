type Mode = 'id' | 'email' | 'list';

/** A record chosen in one of the ways of a locator. */
export const chosen = (mode: Mode, value: unknown) => ({ __rl: true, mode, value: String(value) });

/** A record chosen by its ID. */
export const byId = (value: unknown) => chosen('id', value);

/** A user chosen by email. */
export const byEmail = (value: unknown) => chosen('email', value);

/** The field of an item, for each item its own. */
export const fromItem = (field: string, mode: Mode = 'id') => chosen(mode, `={{ $json.${field} }}`);
