import { efictionFixture } from './lib/efiction';

export default efictionFixture('https://spikeluver.com/SpuffyRealm/');
