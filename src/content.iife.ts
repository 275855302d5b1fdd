import { connect } from './page/connect';
import { claimedBy } from './sites/find';
import { givenSites } from './sites/given';

// Wiring only: the lists of archives that are read from the first day. Their adapters came before.
const site = claimedBy(givenSites(), new URL(location.href));

if (site) connect(site);
