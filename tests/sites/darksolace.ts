import { efictionFixture } from './lib/efiction';

export default efictionFixture('https://dark-solace.org/elysian/');
