import { type ComponentChild, render } from 'preact';
import { createHost, type Host } from './host';

/** A host whose content Preact draws. */
export interface RenderedHost extends Host {
	show(content: ComponentChild): void;
}

/** Like `createHost`; when the signal aborts it is emptied, too. */
export function createRenderedHost(tag: string, css: string, signal: AbortSignal): RenderedHost {
	const host = createHost(tag, css, signal);
	signal.addEventListener('abort', () => render(null, host.content), { once: true });
	return { ...host, show: (child) => render(child, host.content) };
}
