import { type ComponentChild, render } from 'preact';
import { t } from '../browser/i18n';

/** Shows what a page of our own is made of, and tells browser and screen readers its language and its title. */
export function showOwnPage(content: ComponentChild, title?: string): void {
	document.documentElement.lang = t('page_language');
	if (title) document.title = title;
	const root = document.getElementById('root');
	if (root) render(content, root);
}
