export { pack, QUOTA, stale, unpack } from './pack';
export { merge, type Replica, record, settingsOf, withoutOldRemovals } from './replica';
