import { efictionFixture } from './lib/efiction';

export default efictionFixture('https://www.midnightwhispers.net/');
