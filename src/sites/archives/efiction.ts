import { efiction } from '../engines/efiction';

// Archives that are not in the list: saved pages, and hosts that a reader added.
export default efiction({ id: 'efiction', name: 'An eFiction archive', hosts: [], seen: true });
