import type { Samples } from '../sampleParameters.mts';
import type { Sandbox } from '../sandbox.mts';
import { commonSamples } from './common.mts';
import { formSamples } from './forms.mts';
import { growthSamples } from './growth.mts';
import { hiringSamples } from './hiring.mts';
import { peopleSamples } from './people.mts';
import { timeSamples } from './time.mts';

// Later samples replace earlier ones of the same name.
const groups = [timeSamples, peopleSamples, growthSamples, hiringSamples, commonSamples, formSamples];

/** Two sets of values for the sandbox's company that differ wherever possible. */
export async function samplesOf(sandbox: Sandbox): Promise<[Samples, Samples]> {
	const sets = await Promise.all(groups.map(async (samples) => await samples(sandbox)));
	const merge = (place: 0 | 1) => sets.reduce<Samples>((all, set) => ({ ...all, ...set[place] }), {});
	return [merge(0), merge(1)];
}
