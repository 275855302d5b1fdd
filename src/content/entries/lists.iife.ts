import { claimedBy } from '../../sites/find';
import { givenSites } from '../../sites/given';
import { connect } from '../connect';

// Wiring only: the lists of archives that are read from the first day. Their adapters came before.
const site = claimedBy(givenSites(), new URL(location.href));

if (site) connect(site);
