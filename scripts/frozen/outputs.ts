// The calls are found by identity. Only as CommonJS does this file share its modules with the node.
import { ClayHr } from '../../nodes/ClayHr/ClayHr.node.ts';
import { callOf } from '../../nodes/ClayHr/shared/operation.ts';
import type { Shape } from '../../nodes/ClayHr/shared/records/shape.ts';
import { events } from '../../nodes/ClayHrTrigger/events/index.ts';

/** The fields of a simplified record, and the further ones that can be selected. */
interface FrozenOutput {
	readonly simplified: readonly string[];
	readonly selectable: readonly string[];
}

/** The simplified fields of each operation or event. Next steps of saved workflows read them. */
export type FrozenOutputs = Readonly<Record<string, readonly FrozenOutput[]>>;

/** The fields of each operation of the ClayHR node: as it answers, and completed from the directory. */
export function outputsOfOperations(): FrozenOutputs {
	const operations = new ClayHr().description.properties.filter(({ name }) => name === 'operation');
	const outputs = operations.flatMap(({ displayOptions, options = [] }) =>
		options.flatMap((option) => {
			if (!('value' in option)) return [];
			const call = callOf(option.routing);
			const shape = call?.response && 'shape' in call.response ? call.response.shape : undefined;
			return [
				[`${String(displayOptions?.show?.resource)}: ${option.value}`, fieldsOf(shape, call?.complete?.shape)] as const,
			];
		}),
	);
	return sorted(outputs);
}

/** The fields of each event of the trigger, with its switches off and on. */
export function outputsOfEvents(): FrozenOutputs {
	const outputs = Object.entries(events).map(([event, create]) => {
		const [off, on] = [false, true].map((isOn) => create?.(anyParameters(isOn)).shape);
		return [event, fieldsOf(off, on)] as const;
	});
	return sorted(outputs);
}

function fieldsOf(...shapes: Array<Shape | ((record: never) => Shape) | undefined>): readonly FrozenOutput[] {
	const known = shapes.filter((shape): shape is Shape => typeof shape === 'object');
	const outputs = known.map(({ fields, more = {} }) => ({
		simplified: Object.keys(fields),
		selectable: Object.keys(more),
	}));
	return [...new Map(outputs.map((output) => [JSON.stringify(output), output])).values()];
}

const sorted = (outputs: ReadonlyArray<readonly [string, readonly FrozenOutput[]]>): FrozenOutputs =>
	Object.fromEntries(
		outputs.filter(([, fields]) => fields.length > 0).sort(([one], [other]) => (one < other ? -1 : 1)),
	);

/** Values for the parameters that an event reads when it is created. Only its switches decide about its fields. */
function anyParameters(isOn: boolean) {
	return {
		days: () => 1,
		choices: (_name: string, known: readonly string[]) => [...known],
		choice: <Known extends string>(_name: string, [first]: readonly [Known, ...Known[]]): Known => first,
		flag: () => isOn,
		texts: () => [],
		ids: () => [1],
		id: () => 1,
		apiKeyUserId: () => 1,
	};
}
