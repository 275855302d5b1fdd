import { xenforo } from '../engines/xenforo';

// Forums that are not in the list: saved pages, and hosts that a reader added.
export default xenforo({ id: 'xenforo', name: 'A XenForo forum with threadmarks', hosts: [] });
