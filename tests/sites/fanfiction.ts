import { fanfictionFixture } from './lib/fanfiction';

export default fanfictionFixture('fanfiction.net', 'fandom');
