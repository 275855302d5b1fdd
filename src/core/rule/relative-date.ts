/** A day counted back from today: `-24m` is 24 months ago; days, weeks, months and years. */
export const AGO = /^-(\d{1,4})([dwmy])$/;

const UNITS: Readonly<Record<string, readonly [months: number, days: number]>> = {
	d: [0, 1],
	w: [0, 7],
	m: [1, 0],
	y: [12, 0],
};

/** The day that is meant, ISO; a day that is none counted back is itself. `today` is ISO, too. */
export function dayMeant(day: string, today: string): string {
	const [, count, unit = ''] = AGO.exec(day) ?? [];
	const [months, days] = UNITS[unit] ?? [0, 0];
	if (count === undefined) return day;
	const date = new Date(`${today}T00:00Z`);
	const wanted = date.getUTCDate();
	date.setUTCDate(1);
	date.setUTCMonth(date.getUTCMonth() - months * Number(count));
	const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
	// A month before 31 March is the last of February.
	date.setUTCDate(Math.min(wanted, last) - days * Number(count));
	return date.toISOString().slice(0, 10);
}
