import { connect } from './page/connect';
import { connectLate } from './page/late';
import { siteById, siteFor } from './sites';
import { siteOf } from './sites/guess';

// Wiring only: finds the site whose page this is. Text documents are known by their type, pages that were
// saved to a file by what is on them.
const url = new URL(location.href);
const site = document.contentType === 'text/plain' ? siteById('document') : siteFor(url);

if (url.protocol === 'file:' && document.contentType === 'text/html') connectLate((page) => siteOf(page, url));
else if (site) connect(site);
