import { efictionFixture } from './lib/efiction';

export default efictionFixture('https://mtt.just-once.net/');
