import { claimedBy } from '../../sites/find';
import { givenSites } from '../../sites/given';
import { connect } from '../connect';
import { createOpened } from '../story/story-controller';

// The same as `content.iife.ts`, for addresses that open stories.
const site = claimedBy(givenSites(), new URL(location.href));

if (site) connect(site, createOpened);
