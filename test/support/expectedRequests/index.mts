import type { ExpectedRequests } from './expectedRequest.mts';
import { forms } from './forms.mts';
import { growth } from './growth.mts';
import { hiring } from './hiring.mts';
import { people } from './people.mts';
import { time } from './time.mts';

export type { ExpectedCase, ExpectedRequest } from './expectedRequest.mts';

/** What every operation must send, but API Request, whose requests are up to the user. */
export const expectedRequests: ExpectedRequests = { ...forms, ...growth, ...hiring, ...people, ...time };
