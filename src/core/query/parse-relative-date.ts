import { type Cursor, take } from './cursor';

const AGO = /^([<>])=?\s*(\d{1,4})\s+(day|week|month|year)s?\s+ago$/i;
/** What follows `updated:<24` where no quotes are. */
const REST = /\s+(?:day|week|month|year)s?\s+ago(?![^\s()"“”])/iy;

/** `<24 months ago` is earlier than that, as AO3's own search has it; undefined: it is no such day. */
export function readAgo(text: string): { from: string } | { to: string } | undefined {
	const [, sign, count, unit = ''] = AGO.exec(text.trim()) ?? [];
	if (!sign) return undefined;
	const day = `-${Number(count)}${unit[0]?.toLowerCase()}`;
	return sign === '<' ? { to: day } : { from: day };
}

/** Goes past what belongs to a day that is counted back and written without quotes; gives it. */
export const restOfAgo = (reader: Cursor, text: string): string => (/^[<>]=?\d+$/.test(text) ? take(reader, REST) : '');
