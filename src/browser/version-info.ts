import { native } from './native';

/** A browser's name and version among what it says of itself; Chromium's relatives all say Chrome. */
const NAMES = /(Firefox|Edg|OPR|Chrome|Safari)\/(\d+)/;

/** Which Forewarned this is, in which browser; nothing that tells one reader from another. */
export function versionInfo(agent = navigator.userAgent): { readonly version: string; readonly browser: string } {
	const [, name = 'another browser', version = ''] = NAMES.exec(agent) ?? [];
	const mobile = /Android|Mobile/.test(agent) ? ', mobile' : '';
	return { version: native().runtime.getManifest().version, browser: `${name} ${version}${mobile}`.trim() };
}
