import { madara } from '../engines/madara';

// Sites that are not in the list: saved pages, and hosts that a reader added.
export default madara({ id: 'madara', name: 'A site with the Madara theme', hosts: [] });
