// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { keepCopy } from '../../src/browser/copies';
import { changeSettings } from '../../src/browser/settings';
import { labelRule } from '../../src/core/rule';
import { store, stored } from '../ui/store';
import { eachInFreshBrowser, open } from './open';

eachInFreshBrowser();

describe('what was changed lately', () => {
	it('is said in words and can be undone one by one', async () => {
		const rule = labelRule('skip', 'tag', 'Wet Socks', 'r-1');
		await changeSettings((now) => ({ ...now, levels: { fire: 'skip' } }));
		await changeSettings((now) => ({ ...now, rules: rule ? [rule] : [] }));
		await open('yours');
		expect(await screen.findByText('Rule added: skip tag:="Wet Socks"')).toBeTruthy();
		fireEvent.click(screen.getByRole('button', { name: /^Undo: Fire: not set → Skip/ }));
		await waitFor(async () => expect(await stored()).toMatchObject({ levels: {}, rules: [{ id: 'r-1' }] }));
	});
});

describe('copies', () => {
	it('can be gone back to, and from there again', async () => {
		await store({ levels: { fire: 'skip' } });
		await keepCopy('import');
		await store({ levels: { needles: 'blur' } });
		await open('yours');
		fireEvent.click(await screen.findByRole('button', { name: /^Go back to/ }));
		await waitFor(async () => expect((await stored()).levels).toEqual({ fire: 'skip' }));
		expect(await screen.findByText('Before you went back to an earlier copy')).toBeTruthy();
	});
});
