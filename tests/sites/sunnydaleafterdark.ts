import { efictionFixture } from './lib/efiction';

export default efictionFixture('https://sunnydaleafterdark.com/');
