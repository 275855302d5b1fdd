const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const iso = (year: number, month: number, day: number): string | undefined => {
	if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
	const full = year < 100 ? year + (year < 70 ? 2000 : 1900) : year;
	return `${full}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};
const month = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** Seconds since 1970 as an ISO date (UTC). */
export const epochDate = (seconds: string | number | null | undefined): string | undefined => {
	const value = Number(seconds ?? Number.NaN) * 1000;
	return Math.abs(value) < 8e15 ? new Date(value).toISOString().slice(0, 10) : undefined;
};

/**
 * The first date in a text as an ISO date: `2026-10-08`, `08 Oct 2026`, `October 8th, 2026`,
 * and, as American archives write it, `10/08/2026` or `10-08-26`. Anything else is unknown.
 */
export function isoDate(text: string | undefined): string | undefined {
	const t = text ?? '';
	const a = /\b(\d{4})-(\d{1,2})-(\d{1,2})/.exec(t);
	if (a) return iso(Number(a[1]), Number(a[2]), Number(a[3]));
	const b = /\b(\d{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]{3,9})\.?,?[ -](\d{4})\b/.exec(t);
	if (b && month(b[2] ?? '')) return iso(Number(b[3]), month(b[2] ?? ''), Number(b[1]));
	const c = /\b([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/.exec(t);
	if (c && month(c[1] ?? '')) return iso(Number(c[3]), month(c[1] ?? ''), Number(c[2]));
	const d = /\b(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})\b/.exec(t);
	return d ? iso(Number(d[3]), Number(d[1]), Number(d[2])) : undefined;
}
