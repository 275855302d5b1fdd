import { connect } from './page/connect';
import { claimedBy } from './sites/find';
import { FIRST_DAY } from './sites/first-day';

// Wiring only: the archives that are read from the first day.
const site = claimedBy(FIRST_DAY, new URL(location.href));

if (site) connect(site);
