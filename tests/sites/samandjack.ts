import { efictionFixture } from './lib/efiction';

export default efictionFixture('https://samandjack.net/fanfics/');
