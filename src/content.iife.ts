import { connect } from './page/connect';
import { siteById, siteFor } from './sites';

// Wiring only: finds the site whose page this is. On hosts the reader turned on, text documents are read.
const site =
	siteFor(new URL(location.href)) ?? (document.contentType === 'text/plain' ? siteById('document') : undefined);

if (site) connect(site);
