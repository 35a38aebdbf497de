/**
 * By the name of the operation, all that its shape reads of the first record in ClayHR's documented answer, which `marked` gives
 * values of their own: a text is the path of the field that it comes from. Fields that the answer leaves empty are left out.
 */
export type ExpectedOutputs = Record<string, Record<string, unknown>>;
