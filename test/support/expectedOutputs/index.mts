import type { ExpectedOutputs } from './expectedOutput.mts';
import { forms } from './forms.mts';
import { growth } from './growth.mts';
import { hiring } from './hiring.mts';
import { people } from './people.mts';
import { time } from './time.mts';

/** What the shape of every operation makes of the documented answer. */
export const expectedOutputs: ExpectedOutputs = { ...forms, ...growth, ...hiring, ...people, ...time };
