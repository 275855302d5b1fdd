import { hash } from '../hash';

/** No address of the web: nothing is asked for when it is opened, and it is read where it is pasted. */
const PAGE = 'web+forewarned:rules';
const MARK = 'forewarned-rules';
const LINK = new RegExp(`#${MARK}=([\\w-]*)\\.([\\w-]*)`);

const encode = (text: string): string => {
	const bytes = new TextEncoder().encode(text);
	const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
	return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
};

function decode(data: string): string | undefined {
	try {
		const binary = atob(data.replaceAll('-', '+').replaceAll('_', '/'));
		return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(binary, (sign) => sign.charCodeAt(0)));
	} catch {
		return undefined;
	}
}

/** Rules as a link that carries them in its fragment. */
export const linkTo = (rules: string): string => `${PAGE}#${MARK}=${hash(rules)}.${encode(rules)}`;

/** The rules that a link carries; `broken`: it was cut or changed on its way; undefined: the text is no such link. */
export function sharedIn(text: string): string | 'broken' | undefined {
	const [, sum, data = ''] = LINK.exec(text.trim()) ?? [];
	if (sum === undefined) return /#forewarned-rules\b/.test(text) ? 'broken' : undefined;
	const rules = decode(data);
	return rules !== undefined && hash(rules) === sum ? rules : 'broken';
}
