import { efictionFixture } from './lib/efiction';

export default efictionFixture('https://www.hpfanficarchive.com/stories/');
