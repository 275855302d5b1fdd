import type { ZipArchive } from '../zip/archive';
import { byName, parseXml } from './markup';

/** How fonts are obfuscated, by the IDPF and by Adobe: not meant to keep a reader out. */
const FONTS = /\/2008\/embedding$|\/pdf\/enc#RC$/;

/** Keys and licences of shops; where they stand, the text is of no use to us. */
const LICENCES = ['META-INF/rights.xml', 'META-INF/sinf.xml', 'META-INF/license.lcpl', 'rights.xml'];

/** Whether parts of the book are encrypted: it can be read with the programs of the shop that sold it, and no others. */
export function isLocked(zip: ZipArchive): boolean {
	if (!zip.has('META-INF/encryption.xml')) return false;
	const document = parseXml(zip.read('META-INF/encryption.xml'), 'application/xml');
	if (!document) return true;
	const methods = byName(document, 'EncryptedData').map(
		(data) => byName(data, 'EncryptionMethod')[0]?.getAttribute('Algorithm') ?? '',
	);
	return methods.some((method) => !FONTS.test(method)) || LICENCES.some((name) => zip.has(name) && methods.length > 0);
}
