import { isMet, type Row } from './rows.mts';

const width = 900;
const labelWidth = 470;
const lineHeight = 26;
const barHeight = 14;
const top = 34;
const right = 60;

/** A bar for each ratio, its quartiles, and a mark where the limit is; as SVG. */
export function chartOf(rows: readonly Row[]): string {
	const largest = Math.max(1, ...rows.flatMap(({ ratio, most = 0 }) => [ratio.high, most]));
	const scale = (value: number) => labelWidth + (value / largest) * (width - labelWidth - right);
	const height = top + rows.length * lineHeight + 10;
	const one = scale(1).toFixed(1);
	const bars = rows.map((row, index) => barOf(row, top + index * lineHeight, scale));
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">`,
		'<title>Ratios of CPU and memory; less is better</title>',
		`<rect width="${width}" height="${height}" fill="#fff"/>`,
		`<text x="${one}" y="16" text-anchor="middle" fill="#555">1</text>`,
		`<line x1="${one}" y1="20" x2="${one}" y2="${height - 6}" stroke="#bbb"/>`,
		...bars,
		'</svg>',
		'',
	].join('\n');
}

function colourOf(row: Row): string {
	const met = isMet(row);
	if (met === undefined) return '#5b7fa6';
	return met ? '#2e8b57' : '#c0392b';
}

function barOf(row: Row, y: number, scale: (value: number) => number): string {
	const { what, engine, against, ratio, most } = row;
	const label = `${what}${engine === undefined ? '' : ` (${engine})`} / ${against}`;
	const colour = colourOf(row);
	const middle = y + barHeight / 2;
	const at = (value: number) => scale(value).toFixed(1);
	const limit =
		most === undefined
			? ''
			: `<line x1="${at(most)}" y1="${y - 4}" x2="${at(most)}" y2="${y + barHeight + 4}" stroke="#000" stroke-width="2"/>`;
	return [
		`<text x="${labelWidth - 8}" y="${middle + 4}" text-anchor="end" fill="#222">${escape(label)}</text>`,
		`<rect x="${labelWidth}" y="${y}" width="${(scale(ratio.median) - labelWidth).toFixed(1)}" height="${barHeight}" fill="${colour}"/>`,
		`<line x1="${at(ratio.low)}" y1="${middle}" x2="${at(ratio.high)}" y2="${middle}" stroke="#222"/>`,
		limit,
		`<text x="${(scale(Math.max(ratio.high, most ?? 0)) + 8).toFixed(1)}" y="${middle + 4}" fill="#222">${ratio.median.toFixed(2)}</text>`,
	].join('');
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
