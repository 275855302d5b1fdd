import { articleSite } from './page/article';
import { connect } from './page/connect';
import { connectLate } from './page/late';
import { siteById } from './sites';
import { siteOf } from './sites/guess';

// Reads any page, because the reader asked for it once or for this host: an archive's software that we
// know, a text document, or whatever article there is.
const url = new URL(location.href);
const text = document.contentType === 'text/plain' ? siteById('document') : undefined;

if (text) connect(text);
else connectLate((page) => siteOf(page, url) ?? articleSite(page));
