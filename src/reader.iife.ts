import { articleSite } from './page/article';
import { connect } from './page/connect';
import { siteById, siteFor } from './sites';

/** Reads the open page once, because the reader asked for it: an archive, a text document, or any article. */
const site =
	siteFor(new URL(location.href)) ??
	(document.contentType === 'text/plain' ? siteById('document') : articleSite(document));

if (site) connect(site);
