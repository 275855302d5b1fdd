import { efictionFixture } from './lib/efiction';

export default efictionFixture('https://ksarchive.com/');
