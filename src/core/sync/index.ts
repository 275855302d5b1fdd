export { type Packed, pack, QUOTA, stale, type Unpacked, unpack } from './pack';
export { merge, type Replica, record, type Stamped, settingsOf, withoutOldRemovals } from './replica';
