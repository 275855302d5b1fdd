// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { stored } from '../ui/store';
import { eachInFreshBrowser, level, open } from './open';

eachInFreshBrowser();

it('a fandom gets levels of its own, and lets nothing through by itself', async () => {
	await open('exceptions');
	fireEvent.input(screen.getByRole('textbox', { name: 'Fandom' }), { target: { value: 'Night Train' } });
	fireEvent.click(screen.getByRole('button', { name: 'Add' }));
	expect(await screen.findByText('Fandom, with levels of its own')).toBeTruthy();
	fireEvent.click(screen.getByText('Its levels'));
	const more = screen.getByRole('combobox', { name: 'Set one more…' });
	expect([...more.querySelectorAll('option')].map(({ textContent }) => textContent)).not.toContain('Not rated');
	const vomit = [...more.querySelectorAll('option')].find(({ textContent }) => textContent === 'Vomiting');
	fireEvent.change(more, { target: { value: vomit?.value } });
	fireEvent.click(await waitFor(() => level('Vomiting', 'Skip')));
	await waitFor(async () =>
		expect((await stored()).exceptions).toEqual([
			{ kind: 'fandom', id: 'Night Train', name: 'Night Train', levels: { vomit: 'skip' } },
		]),
	);
});
