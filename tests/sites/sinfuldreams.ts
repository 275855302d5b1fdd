import { efictionFixture } from './lib/efiction';

export default efictionFixture('https://sinful-dreams.com/');
