/** What carries the name of a setting, a part or an action. */
const NAMES = 'main :is(h2, h3, legend, label, summary, .button)';

/** Brings the place into sight that an address names: `@` and the name as it stands there. */
export function revealSetting(item: string | undefined): void {
	const name = item?.startsWith('%40') ? decodeURIComponent(item).slice(1) : undefined;
	if (!name) return;
	const named = [...document.querySelectorAll<HTMLElement>(NAMES)].find((one) => one.textContent?.trim() === name);
	if (!named) return;
	named.scrollIntoView?.({ block: 'center' });
	const field = named instanceof HTMLLabelElement ? named.control : named;
	if (field === named && !named.matches('button, summary')) named.tabIndex = -1;
	field?.focus({ preventScroll: true });
}
