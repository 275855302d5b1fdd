import { otwFixture } from './lib/otw';

export default otwFixture('www.cfaarchive.org');
