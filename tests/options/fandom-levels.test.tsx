// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { stored } from '../ui/store';
import { eachInFreshBrowser, open } from './open';

eachInFreshBrowser();

it('a fandom gets levels of its own, and lets nothing through by itself', async () => {
	await open('exceptions');
	fireEvent.input(screen.getByRole('textbox', { name: 'Fandom' }), { target: { value: 'Night Train' } });
	fireEvent.click(screen.getByRole('button', { name: 'Add' }));
	expect(await screen.findByText('Fandom, with levels of its own')).toBeTruthy();
	fireEvent.click(screen.getByText('Its levels'));
	const more = document.querySelector('details select') as HTMLSelectElement;
	expect([...more.options].map(({ text }) => text)).not.toContain('Not rated');
	fireEvent.change(more, { target: { value: [...more.options].find(({ text }) => text === 'Vomiting')?.value } });
	await waitFor(async () => expect((await stored()).exceptions[0]?.levels).toEqual({ vomit: 'alert' }));
	fireEvent.click(document.querySelector('.mood-level input[value="skip"]') as HTMLElement);
	await waitFor(async () =>
		expect((await stored()).exceptions).toEqual([
			{ kind: 'fandom', id: 'Night Train', name: 'Night Train', levels: { vomit: 'skip' } },
		]),
	);
});
