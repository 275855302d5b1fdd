import { connect } from './page/connect';
import { createOpened } from './page/opened';
import { claimedBy } from './sites/find';
import { givenSites } from './sites/given';

// The same as `content.iife.ts`, for addresses that open stories.
const site = claimedBy(givenSites(), new URL(location.href));

if (site) connect(site, createOpened);
