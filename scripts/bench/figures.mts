import { z } from 'zod';

/** A measuring program and what it prints. */
export interface MeasuringProgram<Figures> {
	/** Its name in the folder `measure`. */
	readonly name: string;
	readonly shape: z.ZodType<Figures>;
}

const cpu = z.array(z.number());

const itemFigures = z.object({ cpu: z.record(cpu), evaluations: z.record(z.number()) });
const manyFigures = z.object({ cpu, peakMegabytes: z.number() });
const pageFigures = z.object({ cpu: z.number(), peakMegabytes: z.number(), heldMegabytes: z.number() });
const pollFigures = z.object({ cpu, loop: cpu, requests: z.number(), stateKilobytes: z.number() });
const loadFigures = z.object({
	cpu: z.number(),
	other: z.number(),
	descriptionKilobytes: z.number(),
	properties: z.number(),
});

/** CPU in milliseconds for an item, by node and round; evaluations of expressions for an item. */
export type ItemFigures = z.infer<typeof itemFigures>;
/** CPU in milliseconds for an item, by round; the most memory of the process. */
export type ManyFigures = z.infer<typeof manyFigures>;
/** CPU in milliseconds; the most memory beyond what the process had before, and what the rows hold at the end. */
export type PageFigures = z.infer<typeof pageFigures>;
/** CPU in milliseconds of polls and of a plain loop, by round. */
export type PollFigures = z.infer<typeof pollFigures>;
/** CPU in milliseconds of loading this package and n8n's HTTP Request node. */
export type LoadFigures = z.infer<typeof loadFigures>;

/** The measuring programs. */
export const programs = {
	items: { name: 'items', shape: itemFigures },
	many: { name: 'many', shape: manyFigures },
	pages: { name: 'pages', shape: pageFigures },
	poll: { name: 'poll', shape: pollFigures },
	load: { name: 'load', shape: loadFigures },
} as const;

const label = 'FIGURES ';

/**
 * Finds the figures in what a measuring program printed. n8n's vm engine may crash when the process ends, with the figures
 * printed before.
 *
 * @returns undefined when the program printed none
 * @throws ZodError when the figures are not as they should be
 */
export function figuresIn<Figures>({ shape }: MeasuringProgram<Figures>, output: string): Figures | undefined {
	const line = output.split('\n').find((one) => one.startsWith(label));
	return line === undefined ? undefined : shape.parse(JSON.parse(line.slice(label.length)));
}
