import './chapter.iife';
import { siteById, siteFor } from '../../sites';
import { siteOf } from '../../sites/guess';
import { ownSite } from '../../sites/own';
import { askBackground } from '../background-client';
import { connect } from '../connect';
import { connectOnDetect } from '../connect-on-detect';
import { articleSite } from '../story/text/article';

// Reads everything else: archives and hosts that the reader turned on, files, and any page that the reader
// asked for once. What can be told by its address or its type is covered at once, other pages until it is
// known what is on them, or until the text begins that the reader pointed out.
const url = new URL(location.href);
const isFile = url.protocol === 'file:';
/** A file that opens is read if it is a story we know; any article only because it was asked for. */
const asked = !isFile || document.readyState !== 'loading';
const site = document.contentType === 'text/plain' ? siteById('document') : isFile ? undefined : siteFor(url);

if (site) connect(site);
else {
	const own = isFile
		? undefined
		: askBackground({ type: 'own-site', host: url.hostname }).then(({ site: data }) => data && ownSite(data, document));
	connectOnDetect((page) => siteOf(page, url) ?? (asked ? articleSite(page) : undefined), own);
}
