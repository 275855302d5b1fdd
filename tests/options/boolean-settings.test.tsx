// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { t } from '../../src/browser/i18n';
import { BOOLEAN_KEYS, BOOLEAN_SETTINGS } from '../../src/core/settings';
import { eachInFreshBrowser, open } from './open';

eachInFreshBrowser();

it.each(BOOLEAN_KEYS)('"%s" has its switch in its section, as it is by default', async (key) => {
	const { section, label, default: on } = BOOLEAN_SETTINGS[key];
	await open(section);
	const its = screen.getByRole('switch', { name: t(label) });
	expect((its as HTMLInputElement).checked ?? its.getAttribute('aria-checked') === 'true').toBe(on);
});
