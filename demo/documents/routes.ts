import { escaped, paragraphs } from '../html.ts';
import { calmly } from '../prose.ts';
import { html, type Reply, text } from '../reply.ts';
import { HARMLESS } from './harmless.ts';
import { TALE } from './tale.ts';
import { UNWARNED } from './unwarned.ts';

const page = (title: string, main: string): Reply =>
	html(`<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/demo.css"></head>
<body><main>${main}</main></body></html>
`);

/** `stories.example`: plain documents and a page of no archive we know. */
export function documents(url: URL): Reply | undefined {
	switch (url.pathname) {
		case '/':
			return page(
				'Plain documents',
				`<h1>Plain documents</h1>
<ul><li><a href="/the-mill-road.txt">The Mill Road (text)</a></li><li><a href="/tomatoes.txt">Tomatoes (text)</a></li><li><a href="/blog/the-mill-road">The Mill Road (on a page of its own)</a></li></ul>
<p><a href="https://archiveofourown.org/tags/The%20Lantern%20Coast/works">Back to the archive</a></p>`,
			);
		case '/the-mill-road.txt':
			return text(UNWARNED);
		case '/tomatoes.txt':
			return text(HARMLESS);
		case '/blog/the-mill-road':
			return page(
				'The Mill Road',
				`<article><h1>The Mill Road</h1>${paragraphs(UNWARNED.split('\n\n').slice(3))}</article>`,
			);
		case '/blog/tomatoes':
			return page('Tomatoes', `<article><h1>Tomatoes</h1>${paragraphs(calmly(14, 31))}</article>`);
		case '/tales/the-ferry-bell':
			return page('The Ferry Bell', TALE);
		default:
			return undefined;
	}
}
