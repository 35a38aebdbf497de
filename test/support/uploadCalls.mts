import type { IBinaryKeyData, IDataObject, INodeParameters } from 'n8n-workflow';

import type { EngineBench } from './engineBench.mts';
import { byId } from './locators.mts';

/** Parameters of Candidate: Upload Resume. */
export const resume: INodeParameters = { resource: 'candidate', operation: 'uploadResume', resumeField: 'data' };

/** Parameters of User: Upload Picture. */
export const picture = (userId: string): INodeParameters => ({
	resource: 'user',
	operation: 'uploadPicture',
	userId: byId(userId),
	pictureField: 'photo',
});

/** Helpers for tests of uploads. */
export const uploadsIn = (bench: EngineBench) => ({
	/** Executes the node on one item per set of files. */
	run: async (parameters: INodeParameters, files: IBinaryKeyData[], settings = {}) =>
		await bench.engine.run(
			parameters,
			files.map(() => ({})),
			settings,
			files,
		),
	uploads: async () => await bench.sandbox.control<IDataObject[]>('GET', '/state/uploads'),
});
