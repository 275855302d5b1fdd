import { fanfictionFixture } from './lib/fanfiction';

export default fanfictionFixture('fictionpress.com', 'category');
