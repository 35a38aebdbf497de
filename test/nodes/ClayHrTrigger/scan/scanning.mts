import type { Row } from '../../../../nodes/ClayHrTrigger/scan/list.ts';
import { type ScanOptions, type ScanResult, scan as scanInto } from '../../../../nodes/ClayHrTrigger/scan/scan.ts';

/** Waits for a number of microtasks. */
export async function turns(count: number): Promise<void> {
	for (let tick = 0; tick < count; tick += 1) await Promise.resolve();
}

/** A time budget that is never over. */
export const never = () => false;
/** What a scan gave. */
export type Seen = ScanResult & { rows: Row[] };

/** Scans and collects the rows. */
export async function scan(options: Omit<ScanOptions, 'onRow'>): Promise<Seen> {
	const rows: Row[] = [];
	return { ...(await scanInto({ ...options, onRow: (row) => rows.push(row) })), rows };
}

/** The lists and IDs of the rows, in their order. */
export const idsOf = ({ rows }: Seen) => rows.map(({ list, record }) => `${list}${JSON.stringify(record.id)}`);
