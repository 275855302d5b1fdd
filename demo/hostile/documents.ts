import type { Reply } from '../reply.ts';

// The same page as another kind of document, or with other headers.

const xml = (body: string): string =>
	body
		.replace('<!DOCTYPE html>', '<?xml version="1.0" encoding="UTF-8"?>')
		.replace('<html lang="en">', '<html xmlns="http://www.w3.org/1999/xhtml" lang="en">')
		.replace(/<(meta|link|input|br|hr|img)\b([^>]*?)\/?>/g, '<$1$2/>')
		.replaceAll('&nbsp;', '&#160;')
		.replaceAll('&rarr;', '&#8594;');

const inSvg = (body: string): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="900" height="9000"><foreignObject width="900" height="9000">${xml(
		body,
	)
		.replace(/^[\s\S]*?<body/, '<body xmlns="http://www.w3.org/1999/xhtml"')
		.replace('</html>', '')}</foreignObject></svg>`;

const as =
	(type: string, change: (body: string) => string = (body) => body, headers: Reply['headers'] = {}) =>
	(reply: Reply): Reply => ({ ...reply, type, body: change(reply.body), headers: { ...reply.headers, ...headers } });
const policy = (value: string) => as('text/html; charset=utf-8', undefined, { 'content-security-policy': value });

/** Each as what its name says. */
export const DOCUMENTS: Readonly<Record<string, (reply: Reply) => Reply>> = {
	xhtml: as('application/xhtml+xml', xml),
	'text-xml': as('text/xml', xml),
	xml: as('application/xml; charset=utf-8', xml),
	svg: as('image/svg+xml', inSvg),
	'parts-that-replace': as('multipart/x-mixed-replace; boundary=PART', (body) => {
		const part = `--PART\r\ncontent-type: text/html; charset=utf-8\r\n\r\n${body}\r\n`;
		return `${part}${part}--PART--`;
	}),
	'no-styles': policy("default-src 'none'; style-src 'self'"),
	sandboxed: policy(
		"sandbox allow-scripts; default-src 'none'; style-src 'self' 'unsafe-inline'; require-trusted-types-for 'script'",
	),
};
